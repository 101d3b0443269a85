import type { MinistryRole } from '~/domain/actor';
import type { DisputeState, PartySide } from '~/domain/dispute/dispute';
import type { TaskKey } from '~/domain/dispute/notices/notice';
import { defineTexts } from '~/i18n/define-texts';

interface ProcedureTexts {
	state: Record<DisputeState, string>;
	side: Record<PartySide, string>;
	role: Record<MinistryRole, string>;
	task: Record<TaskKey, string>;
	/** A dispute that is stayed, as a badge and as a part of a row say it. */
	restsUntil: (day: string) => string;
}

/** What the procedure's parts are called: states, roles and tasks. */
export const procedureTexts = defineTexts<ProcedureTexts>({
	nl: {
		state: {
			filed: 'Ingediend',
			'cure-requested': 'Wacht op aanvulling',
			'under-review': 'In behandeling',
			advised: 'Advies ontvangen',
			'awaiting-signature': 'Wacht op ondertekening',
			ruled: 'Uitspraak gedaan',
			declined: 'Buiten behandeling gesteld',
			withdrawn: 'Ingetrokken',
		},
		side: { applicant: 'Verzoeker', respondent: 'Wederpartij', 'third-party': 'Derde' },
		role: {
			caseworker: 'Behandelaar',
			'committee-chair': 'Voorzitter adviescommissie',
			'committee-member': 'Lid adviescommissie',
			signatory: 'Ondertekenaar',
			administrator: 'Beheerder',
		},
		task: {
			'check-completeness': 'Controleer of het verzoek compleet is',
			cure: 'Vul het verzoek aan',
			'decide-after-cure': 'Beslis na de aanvultermijn',
			'submit-views': 'Geef uw zienswijze',
			'provide-information': 'Geef de gevraagde inlichtingen',
			'give-advice': 'Geef advies',
			'watch-term': 'Volg de termijn voor de uitspraak',
			'draft-ruling': 'Schrijf de uitspraak',
			'redraft-ruling': 'Pas de uitspraak aan: zij is teruggestuurd',
			'sign-ruling': 'Onderteken de uitspraak',
			'reach-party': 'Controleer of elke partij is bereikt',
			'confirm-applicant': 'Bevestig dat u het verzoek voortzet',
			'decide-unconfirmed': 'Zorg dat een verzoeker bevestigt',
			'decide-stay': 'Beslis over de aanhouding',
		},
		restsUntil: (day) => `Rust tot en met ${day}`,
	},
	en: {
		state: {
			filed: 'Filed',
			'cure-requested': 'Waiting to be completed',
			'under-review': 'Under review',
			advised: 'Advice received',
			'awaiting-signature': 'Awaiting signature',
			ruled: 'Ruled',
			declined: 'Declined to process',
			withdrawn: 'Withdrawn',
		},
		side: { applicant: 'Applicant', respondent: 'Respondent', 'third-party': 'Third party' },
		role: {
			caseworker: 'Caseworker',
			'committee-chair': 'Chair of the advisory committee',
			'committee-member': 'Member of the advisory committee',
			signatory: 'Signatory',
			administrator: 'Administrator',
		},
		task: {
			'check-completeness': 'Check whether the request is complete',
			cure: 'Complete the request',
			'decide-after-cure': 'Decide after the cure term',
			'submit-views': 'Give your views',
			'provide-information': 'Give the information asked for',
			'give-advice': 'Give advice',
			'watch-term': 'Watch the term for the ruling',
			'draft-ruling': 'Write the ruling',
			'redraft-ruling': 'Change the ruling: it was sent back',
			'sign-ruling': 'Sign the ruling',
			'reach-party': 'Check that every party has been reached',
			'confirm-applicant': 'Confirm that you go on with the request',
			'decide-unconfirmed': 'See that an applicant confirms',
			'decide-stay': 'Decide on the stay',
		},
		restsUntil: (day) => `Rests up to and including ${day}`,
	},
});

/** In what capacity somebody acted, within a sentence (`role:caseworker` or a party's name). */
export function actingForText(actingFor: string, texts: ProcedureTexts): string {
	const role = actingFor.startsWith('role:') ? actingFor.slice('role:'.length) : null;
	return role && role in texts.role ? texts.role[role as MinistryRole].toLowerCase() : actingFor;
}
