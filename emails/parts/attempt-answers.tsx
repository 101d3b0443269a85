import type { ToldAnswer } from '~/domain/dispute/attempt-answer';
import type { Language } from '~/domain/language';
import { attemptStanceTexts } from '~/i18n/names/attempt-stances';
import { attemptTitle } from '~/i18n/names/attempt-title';
import { Quote } from './quote';

/** What somebody said of the attempts to solve it, each under the attempt, as a copy for whoever said it. */
export function AttemptAnswers(props: { answers: readonly ToldAnswer[]; language: Language }) {
	const { answers, language } = props;
	const stances = attemptStanceTexts[language];
	return answers.map((answer) => (
		<Quote
			key={answer.attemptId}
			title={attemptTitle(answer, language)}
			text={[answer.stance && stances[answer.stance], answer.remarks].filter(Boolean).join('\n')}
			language={language}
			whole
		/>
	));
}
