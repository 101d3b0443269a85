import { Alert } from '~/components/alert';
import { TextLink } from '~/components/text-link';
import { checkTexts } from '~/i18n/filing/check';
import type { SaidProblem } from '~/i18n/filing/say-problems';
import { useTexts } from '~/i18n/use-texts';
import { mendingPath } from '../wizard/wizard-paths';

/** Everything that stands in the way of filing, each with the way to where it is mended. */
export function ProblemList(props: { draftId: string; problems: readonly SaidProblem[] }) {
	const texts = useTexts(checkTexts);
	return (
		<Alert tone="warning" title={texts.problemsTitle}>
			<p className="utrecht-paragraph">{texts.problemsIntro}</p>
			<ul className="utrecht-unordered-list">
				{props.problems.map((problem) => (
					<li key={JSON.stringify(problem)} className="utrecht-unordered-list__item">
						<TextLink to={mendingPath(props.draftId, problem)}>{problem.said}</TextLink>
					</li>
				))}
			</ul>
		</Alert>
	);
}
