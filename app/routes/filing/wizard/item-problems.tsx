import { Alert } from '~/components/alert';
import type { SaidProblem } from '~/i18n/filing/say-problems';

/** What one party, point or attempt still lacks before the request can be filed. */
export function ItemProblems(props: { problems: readonly SaidProblem[]; itemId: string | null }) {
	const own = props.problems.filter(({ itemId }) => itemId === props.itemId);
	if (own.length === 0) return null;
	return (
		<Alert tone="warning">
			<ul className="utrecht-unordered-list">
				{own.map((problem) => (
					<li key={JSON.stringify(problem)} className="utrecht-unordered-list__item">
						{problem.said}
					</li>
				))}
			</ul>
		</Alert>
	);
}
