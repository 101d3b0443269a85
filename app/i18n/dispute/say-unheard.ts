import type { DueReason } from '~/domain/dispute/clock/due-reason';
import { informationReason } from '~/domain/dispute/clock/information-reason';
import type { Unheard } from '~/domain/dispute/ruling/unheard';
import type { Language } from '~/domain/language';
import type { LocalDate } from '~/domain/local-date';
import { formatDateTime, formatWeekday } from '~/i18n/format/format-date';
import { explainDue } from '~/i18n/terms/explain-due';
import { unheardTexts } from './unheard';

/** One thing to know of the hearing of parties; with the way to its day where it tells one. */
export interface SaidUnheard {
	text: string;
	day: { said: string; why: readonly string[] } | null;
}

/** What has not been heard, a sentence or two each, in the reader's language. */
export function sayUnheard(unheard: Unheard, today: LocalDate, language: Language): SaidUnheard[] {
	const texts = unheardTexts[language];
	const { term, runs, silent, questions, late, added } = unheard;
	const on = (day: LocalDate) => formatWeekday(day, language);
	const why = (because: DueReason, due: LocalDate) => ({
		said: on(due),
		why: explainDue(because, language),
	});
	const plain = (text: string): SaidUnheard => ({ text, day: null });
	const viewsDay = term && why({ why: 'term', term }, term.due);
	return [
		...(runs && term ? [{ text: texts.runs(on(term.due)), day: viewsDay }] : []),
		...silent.map((party) =>
			term && !runs
				? { text: texts.silentAfter(party, on(term.due)), day: viewsDay }
				: plain(texts.silent(party)),
		),
		...questions.map(({ asked, request }) => {
			const { due } = request;
			const say = today <= due ? texts.question : texts.questionAfter;
			return { text: say(asked, on(due)), day: why(informationReason(request), due) };
		}),
		...late.map(({ party, views }) => plain(texts.late(party, formatDateTime(views.at, language)))),
		...added.map(({ what, party, at }) =>
			plain(texts.added[what](party, formatDateTime(at, language))),
		),
	];
}
