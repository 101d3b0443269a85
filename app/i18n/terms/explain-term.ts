import type { Language } from '~/domain/language';
import type { OpenTerm } from '~/domain/law/open-term';
import type { Term } from '~/domain/law/term';
import type { TermStep } from '~/domain/law/term-step';
import type { LocalDate } from '~/domain/local-date';
import { formatWeekday } from '~/i18n/format/format-date';
import { lengthText } from '~/i18n/format/length-text';
import { lawTermTexts } from '~/i18n/law/law-terms';
import { lawArticle } from '~/i18n/names/law-article';
import { movedText, moveReasonText } from './moved-text';
import { outageText } from './outage-text';
import { termWords } from './term-words';

/** Why a date is the date that it is, for people. */
export interface TermExplanation {
	/** One sentence without a full stop: length, article and why it moved. */
	summary: string;
	/** The steps from the start to the last day, a sentence or two each. */
	lines: string[];
}

/**
 * Tells a term's steps in the reader's language, each with its article; every date that it names comes
 * from the term itself, so that explaining and computing can't differ.
 */
export function explainTerm(term: Term | OpenTerm, language: Language): TermExplanation {
	const texts = lawTermTexts[language];
	if (term.due === null) {
		const { missing, filledIn } = texts.open(term.unknownYear);
		return { summary: missing, lines: [`${missing}.`, filledIn] };
	}
	const lines = term.steps.map((step) => stepText(step, term, language));
	if (!term.confirmed) lines.push(texts.unsure);
	return { summary: summary(term, language), lines };
}

function stepText(step: TermStep, term: Term, language: Language): string {
	const texts = lawTermTexts[language];
	const day = (date: LocalDate) => formatWeekday(date, language);
	const article = (text: string) => lawArticle(text, language);
	switch (step.step) {
		case 'start':
			return texts.starts(
				day(step.firstDay),
				day(step.on),
				termWords[language].startEvent[term.key],
			);
		case 'fixed':
			return texts.fixed(day(step.on), article(step.article));
		case 'length': {
			const length = capital(lengthText(step.length, language));
			return texts.length(length, article(step.article), day(step.end));
		}
		case 'extended':
			return texts.extended(
				lengthText({ weeks: step.weeks }, language),
				article(step.article),
				day(step.end),
			);
		case 'suspended':
			return texts.suspended({
				from: day(step.from),
				until: day(step.until),
				days: lengthText({ days: step.days }, language),
				ground: texts.ground[step.ground],
				article: article(step.article),
				end: day(step.end),
			});
		case 'moved':
			return movedText(step, language);
		case 'outage':
			return outageText(step, language);
		case 'short':
			return texts.short(article(step.article), day(step.end));
		case 'not-moved':
			return texts.notMoved(
				moveReasonText(step.because, term.due, language),
				texts.notMovedWhy[step.why](article(step.article)),
			);
		case 'ends':
			return texts.ends(day(step.on));
	}
}

function summary(term: Term, language: Language): string {
	const { brief } = lawTermTexts[language];
	const article = (text: string) => lawArticle(text, language);
	const parts = term.steps.flatMap((step) => {
		switch (step.step) {
			case 'length':
				return `${lengthText(step.length, language)} (${article(step.article)})`;
			case 'extended':
				return brief.extended(lengthText({ weeks: step.weeks }, language));
			case 'suspended':
				return brief.suspended(lengthText({ days: step.days }, language), article(step.article));
			case 'moved':
				return brief.moved(
					moveReasonText(step.because, step.from, language),
					article(step.article),
				);
			case 'outage':
				return brief.outage;
			case 'short':
				return brief.short(article(step.article));
			default:
				return [];
		}
	});
	return capital(parts.join(', '));
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
