import type { LoaderFunctionArgs } from '@remix-run/node';
import { calendarFile } from '~/documents/calendar';
import { notFound } from '~/http/responses';
import { clockAnswerTexts } from '~/i18n/public/clock-answer';
import { lawClockTexts } from '~/i18n/public/law-clock';
import { explainTerm } from '~/i18n/terms/explain-term';
import { askClock } from './ask-clock.server';
import { calendarResponse } from './calendar-response.server';
import { languageAsked } from './language-asked.server';

/** The days of a clock's answer for a calendar; not there without a question that has an answer. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const asked = await askClock(request, context);
	if (!asked.asked || !asked.ok) throw notFound();
	const { answer, search } = asked;
	// A calendar without a single day in it is none (RFC 5545).
	if (answer.days.length === 0) throw notFound();
	const language = languageAsked(request, context.visitorLanguage);
	const { day, disclaimer } = clockAnswerTexts[language];
	const { clock, config } = context.runtime;
	const days = answer.days.map(({ key, term }) => ({
		uid: `klok-${key}-${term.start}-${term.due}@${new URL(config.publicUrl).hostname}`,
		on: term.due,
		summary: day[key],
		description: [...explainTerm(term, language).lines, disclaimer].join('\n'),
		url: `${config.publicUrl}/klok${search}`,
	}));
	const { title } = lawClockTexts[language];
	return calendarResponse(calendarFile(title, days, clock.now(), language), 'klok.ics');
}
