import type { StepName } from '~/domain/dispute/procedure';
import { defineTexts } from '~/i18n/define-texts';

/** A line of the timeline can also be one that is no step of a running dispute. */
export type EventName = StepName | 'file' | 'confirm-party' | 'change-law' | 'record-outage';

/** What the timeline says of each thing that happened. */
export const eventTexts = defineTexts<Record<EventName, string>>({
	nl: {
		file: 'Verzoek ingediend',
		'confirm-party': 'Partij heeft bevestigd wie voor haar handelt',
		'change-law': 'De regels voor dit geschil zijn gewijzigd',
		'record-outage': 'Termijn verlengd wegens storing van het portaal',
		'take-on': 'Zaak in behandeling genomen',
		'confirm-complete': 'Verzoek is compleet en naar de adviescommissie',
		'request-cure': 'Gevraagd het verzoek aan te vullen',
		cure: 'Verzoek aangevuld',
		decline: 'Verzoek buiten behandeling gesteld',
		'submit-views': 'Zienswijze gegeven',
		'request-information': 'Nadere inlichtingen gevraagd',
		'provide-information': 'Inlichtingen gegeven',
		'give-advice': 'Advies gegeven',
		'draft-ruling': 'Concept van de uitspraak bewaard',
		'present-ruling': 'Uitspraak voorgelegd ter ondertekening',
		'send-back-ruling': 'Uitspraak teruggestuurd',
		'sign-ruling': 'Bindende uitspraak getekend en bekendgemaakt',
		'extend-term': 'Termijn verlengd',
		'consent-to-stay': 'Ingestemd met aanhouding',
		stay: 'Zaak aangehouden',
		'end-stay': 'Aanhouding beëindigd',
		withdraw: 'Verzoek ingetrokken',
		'add-note': 'Notitie toegevoegd',
	},
	en: {
		file: 'Request filed',
		'confirm-party': 'Party confirmed who acts for it',
		'change-law': 'The rules for this dispute were changed',
		'record-outage': 'Term extended because of an outage of the portal',
		'take-on': 'Case taken on',
		'confirm-complete': 'Request is complete and with the advisory committee',
		'request-cure': 'Asked to complete the request',
		cure: 'Request completed',
		decline: 'Declined to process the request',
		'submit-views': 'Views given',
		'request-information': 'Further information asked for',
		'provide-information': 'Information given',
		'give-advice': 'Advice given',
		'draft-ruling': 'Draft of the ruling saved',
		'present-ruling': 'Ruling presented for signature',
		'send-back-ruling': 'Ruling sent back',
		'sign-ruling': 'Binding ruling signed and notified',
		'extend-term': 'Term extended',
		'consent-to-stay': 'Consented to a stay',
		stay: 'Case stayed',
		'end-stay': 'Stay ended',
		withdraw: 'Request withdrawn',
		'add-note': 'Note added',
	},
});
