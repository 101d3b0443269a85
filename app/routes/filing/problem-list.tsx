import { Alert } from '~/components/alert';
import { TextLink } from '~/components/text-link';
import type { FilingProblem } from '~/domain/dispute/request/filing-problems';
import { filingTexts } from '~/i18n/filing';
import { filingProblemText } from '~/i18n/filing-problems';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { mendingPath } from './wizard-paths';

/** Everything that stands in the way of filing, each with the way to where it is mended. */
export function ProblemList(props: { draftId: string; problems: readonly FilingProblem[] }) {
	const texts = useTexts(filingTexts).check;
	const language = useLanguage();
	return (
		<Alert tone="warning" title={texts.problemsTitle}>
			<p className="utrecht-paragraph">{texts.problemsIntro}</p>
			<ul className="utrecht-unordered-list">
				{props.problems.map((problem) => (
					<li key={JSON.stringify(problem)} className="utrecht-unordered-list__item">
						<TextLink to={mendingPath(props.draftId, problem)}>
							{filingProblemText(problem, language)}
						</TextLink>
					</li>
				))}
			</ul>
		</Alert>
	);
}
