import { Alert } from '~/components/alert';
import { attemptQuestions } from '~/i18n/filing/attempt-questions';
import type { SaidProblem } from '~/i18n/filing/say-problems';
import { useTexts } from '~/i18n/use-texts';

/** Names the respondents with whom no attempt was made, and says that one proof is still needed. */
export function NotApproached({ problems }: { problems: readonly SaidProblem[] }) {
	const questions = useTexts(attemptQuestions);
	const parties = problems.filter(({ key }) => key === 'party-not-approached');
	const others = problems.filter(({ key }) => key === 'no-evidence-at-all');
	return (
		<>
			{parties.length > 0 && (
				<Alert tone="warning" title={questions.notApproached}>
					<ul className="utrecht-unordered-list">
						{parties.map(({ itemId, params }) => (
							<li key={itemId} className="utrecht-unordered-list__item">
								{params.party}
							</li>
						))}
					</ul>
				</Alert>
			)}
			{others.map((problem) => (
				<Alert key={problem.key} tone="warning" title={problem.said} />
			))}
		</>
	);
}
