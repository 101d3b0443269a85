import type { DueReason } from '~/domain/dispute/clock/due-reason';
import type { Language } from '~/domain/language';
import type { LocalDate } from '~/domain/local-date';
import { formatWeekday } from '~/i18n/format/format-date';
import { lengthText } from '~/i18n/format/length-text';
import { lawTermTexts } from '~/i18n/law/law-terms';
import { lawArticle } from '~/i18n/names/law-article';
import { dueReasonTexts } from './due-reasons';
import { explainTerm } from './explain-term';
import { movedText } from './moved-text';
import { outageText } from './outage-text';

/**
 * The way to a day by which something must be done, a sentence or two for each step of it, whether the
 * law or somebody set that day; in the reader's language.
 */
export function explainDue(because: DueReason, language: Language): string[] {
	const texts = dueReasonTexts[language];
	const day = (date: LocalDate) => formatWeekday(date, language);
	const article = (text: string) => lawArticle(text, language);
	const ends = (due: LocalDate) => lawTermTexts[language].ends(day(due));
	switch (because.why) {
		case 'term':
			return explainTerm(because.term, language).lines;
		case 'before-ruling':
			return [texts.beforeRuling[because.what], ...explainTerm(because.term, language).lines];
		case 'nobody-confirmed': {
			const { term } = because;
			// Its first line tells of another event.
			const [, ...lines] = explainTerm(term, language).lines;
			return [texts.nobodyConfirmed(day(term.start)), ...lines];
		}
		case 'cure-as-told': {
			const { askedOn, days, due } = because;
			const told = texts.cureAsTold(day(askedOn), lengthText({ days }, language));
			return [told, texts.rulesChanged, ends(due)];
		}
		case 'information': {
			const { askedOn, setTo, moved = [], outages, due } = because;
			return [
				texts.information(day(askedOn), article('Rtiv 19c')),
				...(moved.length + outages.length > 0 ? [texts.setTo(day(setTo))] : []),
				...moved.map((step) => movedText(step, language)),
				...outages.map((outage) => outageText(outage, language)),
				ends(due),
			];
		}
		case 'advice':
			return [
				texts.advice(article('Awb 3:6')),
				ends(because.due),
				texts.lateAdvice(article('Awb 3:6')),
			];
		case 'stay-consent': {
			const { party, until, due } = because;
			return [
				texts.stayConsent(party, day(until), article('Awb 4:15')),
				texts.stayBefore(day(due)),
			];
		}
		case 'unconfirmed': {
			const { parties, toldOn, days, due } = because;
			return [
				texts.unconfirmed(parties.join(', '), day(toldOn)),
				texts.plannedAgain(lengthText({ days }, language), day(due)),
			];
		}
		case 'after-arrival': {
			const { arrivedOn, completed, days, due } = because;
			return [
				texts.arrived(day(arrivedOn), completed),
				texts.planned(lengthText({ days }, language), day(due)),
			];
		}
	}
}
