import { rulingTerm, viewsTerm } from '~/domain/dispute/clock/clock';
import { cureReason } from '~/domain/dispute/clock/cure-reason';
import { declineTerm } from '~/domain/dispute/clock/decline-term';
import { type DueReason, dueOf } from '~/domain/dispute/clock/due-reason';
import type { Dispute } from '~/domain/dispute/dispute';
import { isClosed } from '~/domain/dispute/roles/role';
import type { Language } from '~/domain/language';
import type { LawData } from '~/domain/law/law-data';
import { type OpenTerm, termSoFar } from '~/domain/law/open-term';
import type { Term } from '~/domain/law/term';
import { addMonths, daysBetween, type LocalDate } from '~/domain/local-date';
import { explainDue } from '~/i18n/terms/explain-due';
import { explainTerm } from '~/i18n/terms/explain-term';
import type { SaidDue, StepDates } from './step-form';

/** The dates that follow from the law, each as far as the holidays of its year are known. */
export function stepDates(
	dispute: Dispute,
	law: LawData,
	today: LocalDate,
	language: Language,
): StepDates {
	const ofTerm = (term: Term | OpenTerm) => saidDue({ why: 'term', term }, language);
	const views = ofTerm(viewsTerm(dispute, law));
	const cureDays = lengthInDays(law, today);
	const cure = dispute.cures.at(-1);
	const decline = declineTerm(dispute, law);
	const cureDue = cure ? cureReason(dispute, cure, law) : null;
	return {
		views,
		viewsLate: views.due !== null && views.due < today,
		newCure: ofTerm(termSoFar('cure', today, { length: { days: cureDays } }, law)),
		cureDays,
		cure: cureDue && saidDue(cureDue, language),
		decline: decline && ofTerm(decline),
		ruling: isClosed(dispute) ? null : ofTerm(rulingTerm(dispute, law)),
		extended: extensions(dispute, law, today, language),
	};
}

/** The day with the way to it in the reader's language. */
export function saidDue(because: DueReason, language: Language): SaidDue {
	return { due: dueOf(because), why: explainDue(because, language) };
}

/** The law gives the cure term in weeks, the form asks for days. */
function lengthInDays(law: LawData, today: LocalDate): number {
	const { length } = law.terms.cure;
	if ('days' in length) return length.days;
	if ('weeks' in length) return length.weeks * 7;
	return daysBetween(today, addMonths(today, length.months));
}

function extensions(
	dispute: Dispute,
	law: LawData,
	today: LocalDate,
	language: Language,
): StepDates['extended'] {
	const { length } = law.terms.extension;
	const most = 'weeks' in length ? length.weeks : 4;
	return Array.from({ length: most }, (_, index) => index + 1).map((weeks) => {
		const extension = { weeks, grantedOn: today, reason: '' };
		const extensions = [...dispute.extensions, extension];
		const term = rulingTerm({ ...dispute, extensions }, law);
		return { weeks, until: term.due, why: `${explainTerm(term, language).summary}.` };
	});
}
