import type { Reading } from '~/db/find-dispute';
import type { Attempt } from '~/domain/dispute/attempt';
import { attemptsWith } from '~/domain/dispute/attempt-answer';
import type { Chambers } from '~/domain/dispute/chambers';
import { informationReason } from '~/domain/dispute/clock/information-reason';
import { consentingApplicants } from '~/domain/dispute/clock/stay-consents';
import type { Dispute, Party } from '~/domain/dispute/dispute';
import { missingDocuments } from '~/domain/dispute/missing-documents';
import type { StepName } from '~/domain/dispute/procedure';
import { standsBehind } from '~/domain/dispute/roles/unconfirmed-applicants';
import { groundsIn } from '~/domain/dispute/ruling/decline-ground';
import { isConfirmed } from '~/domain/dispute/steps/undo-confirmation';
import type { Language } from '~/domain/language';
import type { LawData } from '~/domain/law/law-data';
import type { LocalDate } from '~/domain/local-date';
import { attemptTitle } from '~/i18n/names/attempt-title';
import { documentName } from '~/i18n/names/request-documents';
import { startValues } from './start-values';
import { saidDue, stepDates } from './step-dates.server';
import type { PartyContact, StepDates, StepForm } from './step-form';

/** What the form of `step` shows to whoever reads the dispute like this. */
export function stepForm(
	step: StepName,
	reading: Reading,
	reference: string,
	today: LocalDate,
	law: LawData | null,
	language: Language,
): StepForm {
	const shared = {
		reference,
		dates: noDates,
		attempts: [],
		views: [],
		stayConsents: [],
		declineGrounds: [],
		cure: null,
		contacts: [],
		missingDocuments: [],
	};
	if (reading.as === 'third-party' || !law) {
		const asked = reading.as === 'third-party' ? reading.view.informationRequests : [];
		const question = asked.find(({ answer }) => !answer) ?? null;
		return {
			...shared,
			parties: [],
			points: [],
			filerId: null,
			partyId: reading.as === 'ministry' ? null : reading.partyId,
			chambers: null,
			question,
			questionDue: question && saidDue(informationReason(question), language),
			values: {},
		};
	}
	const { dispute } = reading;
	const partyId = reading.as === 'party' ? reading.partyId : null;
	const chambers = reading.as === 'ministry' ? reading.chambers : null;
	const dates = stepDates(dispute, law, today, language);
	const question =
		dispute.informationRequests.find((asked) => asked.partyId === partyId && !asked.answer) ?? null;
	return {
		...shared,
		parties: dispute.parties.map((party) => formParty(dispute, party)),
		points: dispute.points,
		attempts:
			step === 'submit-views'
				? attemptsWith(dispute, partyId).map((attempt) => formAttempt(attempt, language))
				: [],
		filerId: dispute.declaration.partyId,
		views: dispute.views.map(({ partyId, perPoint, general }) => ({ partyId, perPoint, general })),
		partyId,
		chambers: chambers && formChambers(chambers),
		contacts: chambers ? contactsFor(step, dispute) : [],
		question,
		questionDue: question && saidDue(informationReason(question), language),
		cure: dispute.cures.at(-1) ?? null,
		missingDocuments:
			step === 'cure'
				? missingDocuments(dispute).map(({ document }) => ({
						value: document,
						label: documentName(document, language),
					}))
				: [],
		stayConsents: dispute.stayConsents,
		declineGrounds: chambers && step === 'decline' ? groundsIn(dispute) : [],
		dates,
		values: startValues(step, dispute, chambers, dates, law, today),
	};
}

const noDates: StepDates = {
	views: null,
	viewsLate: false,
	newCure: null,
	cureDays: 0,
	cure: null,
	decline: null,
	ruling: null,
	extended: [],
};

function formParty(dispute: Dispute, party: Party) {
	const { id, identity, side, withdrawnAt } = party;
	const active = withdrawnAt === null;
	return {
		id,
		name: identity.name,
		side,
		active,
		standsBehind: standsBehind(dispute, party),
		mustConsent: consentingApplicants(dispute).includes(party),
	};
}

function formAttempt(attempt: Attempt, language: Language) {
	const { id, outcome } = attempt;
	return { id, title: attemptTitle(attempt, language), outcome };
}

function contactsFor(step: StepName, { parties }: Dispute): PartyContact[] {
	if (step === 'correct-contact') return parties.map(formContact);
	if (step === 'undo-confirmation') return parties.filter(isConfirmed).map(formContact);
	return [];
}

function formContact({ id, identity, contact, organisationId }: Party): PartyContact {
	return {
		partyId: id,
		contactName: contact.name,
		email: contact.email,
		address: 'address' in identity ? identity.address : null,
		confirmed: organisationId !== null,
	};
}

function formChambers({ caseworker, advice, draft }: Chambers) {
	return { handler: caseworker?.name ?? null, advice, draft };
}
