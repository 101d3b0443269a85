import { Alert } from '~/components/alert';
import type { FilingProblem } from '~/domain/dispute/request/filing-problems';
import { filingProblemText } from '~/i18n/filing-problems';
import { useLanguage } from '~/i18n/use-texts';

/** What one party, point or attempt still lacks before the request can be filed. */
export function ItemProblems(props: { problems: readonly FilingProblem[]; itemId: string | null }) {
	const language = useLanguage();
	const own = props.problems.filter(({ itemId }) => itemId === props.itemId);
	if (own.length === 0) return null;
	return (
		<Alert tone="warning">
			<ul className="utrecht-unordered-list">
				{own.map((problem) => (
					<li key={JSON.stringify(problem)} className="utrecht-unordered-list__item">
						{filingProblemText(problem, language)}
					</li>
				))}
			</ul>
		</Alert>
	);
}
