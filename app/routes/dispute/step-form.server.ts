import type { Reading } from '~/db/find-dispute';
import type { Chambers } from '~/domain/dispute/chambers';
import { rulingTerm, viewsTerm } from '~/domain/dispute/clock';
import type { Dispute, Party } from '~/domain/dispute/dispute';
import type { StepName } from '~/domain/dispute/procedure';
import { isClosed } from '~/domain/dispute/role';
import { ifKnown } from '~/domain/law/if-known';
import type { LawData } from '~/domain/law/law-data';
import { computeTerm } from '~/domain/law/term';
import { daysBetween, type LocalDate } from '~/domain/local-date';
import { startValues } from './start-values';
import type { StepDates, StepForm } from './step-form';

/** What the form of `step` shows to whoever reads the dispute like this. */
export function stepForm(
	step: StepName,
	reading: Reading,
	reference: string,
	today: LocalDate,
	law: LawData | null,
): StepForm {
	const shared = { reference, dates: noDates, views: [], stayConsents: [], cure: null };
	if (reading.as === 'third-party' || !law) {
		const asked = reading.as === 'third-party' ? reading.view.informationRequests : [];
		return {
			...shared,
			parties: [],
			points: [],
			partyId: reading.as === 'ministry' ? null : reading.partyId,
			chambers: null,
			question: asked.find(({ answer }) => !answer) ?? null,
			values: {},
		};
	}
	const { dispute } = reading;
	const partyId = reading.as === 'party' ? reading.partyId : null;
	const chambers = reading.as === 'ministry' ? reading.chambers : null;
	const dates = stepDates(dispute, law, today);
	return {
		...shared,
		parties: dispute.parties.map(formParty),
		points: dispute.points,
		views: dispute.views.map(({ partyId, perPoint, general }) => ({ partyId, perPoint, general })),
		partyId,
		chambers: chambers && formChambers(chambers),
		question:
			dispute.informationRequests.find((asked) => asked.partyId === partyId && !asked.answer) ??
			null,
		cure: dispute.cures.at(-1) ?? null,
		stayConsents: dispute.stayConsents,
		dates,
		values: startValues(step, dispute, chambers, dates, law, today),
	};
}

const noDates: StepDates = {
	viewsDue: null,
	viewsLate: false,
	cureDays: 0,
	cureDue: null,
	declineBy: null,
	rulingDue: null,
	extended: [],
};

function formParty({ id, identity, side, withdrawnAt }: Party) {
	return { id, name: identity.name, side, active: withdrawnAt === null };
}

function formChambers({ caseworker, advice, draft }: Chambers) {
	return { handler: caseworker?.name ?? null, advice, draft };
}

function stepDates(dispute: Dispute, law: LawData, today: LocalDate): StepDates {
	const viewsDue = ifKnown(() => viewsTerm(dispute, law).due);
	const cureDays = lengthInDays(law, today);
	const cure = dispute.cures.at(-1);
	return {
		viewsDue,
		viewsLate: viewsDue !== null && viewsDue < today,
		cureDays,
		cureDue: ifKnown(() => computeTerm('cure', today, { length: { days: cureDays } }, law).due),
		declineBy:
			cure && !cure.answeredAt
				? ifKnown(() => computeTerm('decline-after-cure', cure.due, {}, law).due)
				: null,
		rulingDue: isClosed(dispute) ? null : ifKnown(() => rulingTerm(dispute, law).due),
		extended: extensions(dispute, law, today),
	};
}

/** The law gives the cure term in weeks, the form asks for days. */
function lengthInDays(law: LawData, today: LocalDate): number {
	const { length } = law.terms.cure;
	if ('days' in length) return length.days;
	if ('weeks' in length) return length.weeks * 7;
	return daysBetween(today, computeTerm('cure', today, {}, law).due);
}

function extensions(dispute: Dispute, law: LawData, today: LocalDate): StepDates['extended'] {
	const { length } = law.terms.extension;
	const most = 'weeks' in length ? length.weeks : 4;
	return Array.from({ length: most }, (_, index) => index + 1).flatMap((weeks) => {
		const extension = { weeks, grantedOn: today, reason: '' };
		const extensions = [...dispute.extensions, extension];
		const until = ifKnown(() => rulingTerm({ ...dispute, extensions }, law).due);
		return until ? [{ weeks, until }] : [];
	});
}
