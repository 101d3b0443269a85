import type { PhaseKey } from '~/domain/dispute/phases';
import { defineTexts } from '~/i18n/define-texts';

interface DisputePageTexts {
	disputes: string;
	dispute: (reference: string) => string;
	/** What the ways to the page's parts are called. */
	contents: string;
	notice: {
		filed: string;
		filedBefore: string;
		changeLost: (reference: string) => string;
		confirmed: string;
		closed: (action: string) => string;
		overtaken: (action: string) => string;
		ended: (action: string, ended: string) => string;
		first: (name: string, actingFor: string, when: string) => string;
		meanwhile: (what: string, name: string, actingFor: string, when: string) => string;
	};
	procedure: string;
	phase: Record<PhaseKey, string>;
	ruling: {
		title: string;
		signed: (name: string, when: string) => string;
		pdf: string;
		considerations: string;
		remedies: string;
	};
	closedReasons: string;
	decisionPdf: string;
	ministry: string;
}

/** The page of one dispute: what is expected, the terms, and all that the reader may read. */
export const disputePageTexts = defineTexts<DisputePageTexts>({
	nl: {
		disputes: 'Geschillen',
		dispute: (reference) => `Geschil ${reference}`,
		contents: 'Op deze pagina',
		notice: {
			filed:
				'Uw verzoek is ingediend. U krijgt een ontvangstbevestiging per e-mail. De andere partijen en het ministerie hebben bericht gekregen.',
			filedBefore:
				'Dit verzoek is ingediend. Het is één keer verstuurd en kan niet meer veranderen.',
			changeLost: (reference) =>
				`Uw wijziging is niet opgeslagen: dit verzoek is al ingediend (kenmerk ${reference}).`,
			confirmed: 'U handelt nu voor deze organisatie. Hieronder staat wat u kunt lezen en doen.',
			closed: (action) => `‘${action}’ kan nu niet meer. Er is niets veranderd.`,
			overtaken: (action) =>
				`Iemand was u voor bij ‘${action}’, of vulde het dossier intussen aan. Wat u invulde is niet bewaard. Lees eerst wat er nu staat.`,
			ended: (action, ended) =>
				`‘${action}’ kan niet meer: de zaak is gesloten. ${ended} Er is niets veranderd.`,
			first: (name, actingFor, when) => `${name} (${actingFor}) deed dit op ${when}.`,
			meanwhile: (what, name, actingFor, when) =>
				`Intussen gebeurd: ${what}, door ${name} (${actingFor}), op ${when}.`,
		},
		procedure: 'Waar de zaak staat',
		phase: {
			filed: 'Ingediend',
			completeness: 'Controle of het verzoek compleet is',
			review: 'Zienswijzen en behandeling',
			advice: 'Zienswijzen en advies',
			drafting: 'Uitspraak schrijven',
			signature: 'Ondertekening',
			ruling: 'Bindende uitspraak',
			declined: 'Buiten behandeling gesteld',
			withdrawn: 'Ingetrokken',
		},
		ruling: {
			title: 'De bindende uitspraak',
			signed: (name, when) => `Namens de minister getekend door ${name}, ${when}.`,
			pdf: 'Uitspraak als pdf',
			considerations: 'Algemene overwegingen',
			remedies: 'Bezwaar en beroep',
		},
		closedReasons: 'Redenen',
		decisionPdf: 'Besluit als pdf',
		ministry: 'Ministerie',
	},
	en: {
		disputes: 'Disputes',
		dispute: (reference) => `Dispute ${reference}`,
		contents: 'On this page',
		notice: {
			filed:
				'Your request was filed. You receive an acknowledgement by e-mail. The other parties and the ministry have been told.',
			filedBefore: 'This request was filed. It was sent once and can’t be changed any more.',
			changeLost: (reference) =>
				`Your change was not saved: this request has been filed already (reference ${reference}).`,
			confirmed: 'You now act for this organisation. Below stands what you can read and do.',
			closed: (action) => `‘${action}’ is no longer possible. Nothing has changed.`,
			overtaken: (action) =>
				`Somebody was before you with ‘${action}’, or added to the file meanwhile. What you filled in was not saved. First read what stands there now.`,
			ended: (action, ended) =>
				`‘${action}’ is no longer possible: the case is closed. ${ended} Nothing has changed.`,
			first: (name, actingFor, when) => `${name} (${actingFor}) did this on ${when}.`,
			meanwhile: (what, name, actingFor, when) =>
				`This happened meanwhile: ${what}, by ${name} (${actingFor}), on ${when}.`,
		},
		procedure: 'Where the case stands',
		phase: {
			filed: 'Filed',
			completeness: 'Check whether the request is complete',
			review: 'Views and review',
			advice: 'Views and advice',
			drafting: 'Writing the ruling',
			signature: 'Signature',
			ruling: 'Binding ruling',
			declined: 'Declined to process',
			withdrawn: 'Withdrawn',
		},
		ruling: {
			title: 'The binding ruling',
			signed: (name, when) => `Signed on behalf of the minister by ${name}, ${when}.`,
			pdf: 'Ruling as PDF',
			considerations: 'General considerations',
			remedies: 'Objection and appeal',
		},
		closedReasons: 'Reasons',
		decisionPdf: 'Decision as PDF',
		ministry: 'Ministry',
	},
});
