import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Language } from '~/domain/language';
import { formErrorTexts } from '~/i18n/form-errors';
import { clockAnswerTexts } from '~/i18n/public/clock-answer';
import { clockQuestions } from '~/i18n/public/clock-questions';
import { clockSentence } from '~/i18n/terms/clock-sentence';
import { explainTerm } from '~/i18n/terms/explain-term';
import { apiResponse } from './api-response.server';
import { type AskedClock, askClock } from './ask-clock.server';
import { languageAsked } from './language-asked.server';

/** The clock's answer as data, for others' sites; what is wrong comes as a problem (RFC 9457). */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const asked = await askClock(request, context);
	const language = languageAsked(request, 'nl');
	if (!asked.asked || !asked.ok) return problem(asked, language);
	const { answer } = asked;
	const { verdict, on, from, until, regime, days, tasks, unanswered } = answer;
	const texts = clockAnswerTexts[language];
	const { question, questionOf } = clockQuestions[language];
	return apiResponse({
		verdict,
		text: clockSentence(answer, language),
		on,
		from,
		until,
		regime: {
			key: regime.key,
			name: texts.regime[regime.key],
			since: regime.since,
			confirmed: regime.confirmed,
			article: regime.article,
			lawVersion: regime.lawVersion,
		},
		days: days.map(({ key, term }) => ({
			key,
			name: texts.day[key],
			date: term.due,
			confirmed: term.confirmed,
			explanation: explainTerm(term, language).lines,
		})),
		tasks: tasks.map((key) => ({ key, text: texts.task[key] })),
		unanswered: unanswered.map((key) => ({
			key,
			text: question[questionOf[key]].label,
		})),
		disclaimer: texts.disclaimer,
	});
}

function problem(asked: Exclude<AskedClock, { ok: true }>, language: Language): Response {
	const texts = formErrorTexts[language];
	const errors = asked.asked ? asked.errors : [{ field: 'kind', key: 'choose-one' as const }];
	return apiResponse(
		{
			type: 'about:blank',
			title: language === 'nl' ? 'De vraag klopt niet' : 'The question is not right',
			status: 400,
			detail: texts.summaryTitle,
			errors: errors.map((error) => ({
				in: 'query',
				name: error.field,
				code: error.key,
				reason: texts.key[error.key]('params' in error ? (error.params ?? {}) : {}),
			})),
		},
		400,
	);
}
