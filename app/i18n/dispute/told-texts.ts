import type { StepName } from '~/domain/dispute/procedure';
import { defineTexts } from '~/i18n/define-texts';

/** Who hears of each step. */
export const toldTexts = defineTexts<Record<StepName, string>>({
	nl: {
		'take-on': 'Had een collega deze zaak? Dan krijgt die bericht.',
		'confirm-complete': 'Bericht gaat naar alle partijen en naar de adviescommissie.',
		'request-cure': 'Bericht gaat naar alle partijen.',
		cure: 'Bericht gaat naar alle partijen en naar de behandelaar.',
		decline:
			'Bericht gaat naar alle partijen, de behandelaar en de commissie. Daarna is de zaak gesloten.',
		'submit-views': 'Bericht gaat naar alle partijen, het ministerie en de commissie.',
		'request-information':
			'Bericht gaat naar wie u iets vraagt, naar alle partijen en naar de behandelaar.',
		'provide-information': 'Bericht gaat naar alle partijen, het ministerie en de commissie.',
		'set-advice-due': 'Bericht gaat naar de adviescommissie. De partijen horen hier niets van.',
		'give-advice': 'Bericht gaat naar de behandelaar. De partijen horen hier niets van.',
		'draft-ruling': 'Er gaat geen bericht uit.',
		'present-ruling': 'Bericht gaat naar de ondertekenaars.',
		'send-back-ruling': 'Bericht gaat naar de behandelaar.',
		'sign-ruling': 'De uitspraak gaat als pdf naar alle partijen. De commissie krijgt bericht.',
		'correct-contact':
			'Vult u een e-mailadres in? Dan gaat het bericht over het verzoek daarheen, met de uitnodiging om in te loggen. Verder gaat er geen bericht uit.',
		'undo-confirmation':
			'Bericht gaat naar wie ten onrechte handelde, de andere partijen, de behandelaar en de commissie. Vult u een e-mailadres in? Dan gaat het bericht over het verzoek daarheen.',
		'extend-term': 'Bericht gaat naar alle partijen en naar de commissie.',
		'consent-to-stay': 'Bericht gaat naar alle partijen en naar de behandelaar.',
		stay: 'Bericht gaat naar alle partijen. Ligt de zaak bij de commissie of een ondertekenaar? Dan ook daarheen.',
		'refuse-stay': 'Bericht gaat naar alle partijen.',
		'end-stay': 'Bericht gaat naar alle partijen, het ministerie en de commissie.',
		'continue-request': 'Bericht gaat naar alle partijen en naar de behandelaar.',
		withdraw: 'Bericht gaat naar alle partijen, het ministerie en de commissie.',
		'add-note': 'Er gaat geen bericht uit.',
	},
	en: {
		'take-on': 'If a colleague had this case, they are told.',
		'confirm-complete': 'All parties and the advisory committee are told.',
		'request-cure': 'All parties are told.',
		cure: 'All parties and the caseworker are told.',
		decline: 'All parties, the caseworker and the committee are told. The case is then closed.',
		'submit-views': 'All parties, the ministry and the committee are told.',
		'request-information': 'Whoever you ask, all parties and the caseworker are told.',
		'provide-information': 'All parties, the ministry and the committee are told.',
		'set-advice-due': 'The committee is told. The parties hear nothing of this.',
		'give-advice': 'The caseworker is told. The parties hear nothing of this.',
		'draft-ruling': 'Nobody is told.',
		'present-ruling': 'The signatories are told.',
		'send-back-ruling': 'The caseworker is told.',
		'sign-ruling': 'The ruling goes to all parties as a PDF. The committee is told.',
		'correct-contact':
			'If you fill in an e-mail address, the notice of the request goes there, with the invitation to sign in. Nobody else is told.',
		'undo-confirmation':
			'Whoever wrongly acted, the other parties, the caseworker and the committee are told. If you fill in an e-mail address, the notice of the request goes there.',
		'extend-term': 'All parties and the committee are told.',
		'consent-to-stay': 'All parties and the caseworker are told.',
		stay: 'All parties are told, and committee and signatories where the case lies with them.',
		'refuse-stay': 'All parties are told.',
		'end-stay': 'All parties, the ministry and the committee are told.',
		'continue-request': 'All parties and the caseworker are told.',
		withdraw: 'All parties, the ministry and the committee are told.',
		'add-note': 'Nobody is told.',
	},
});
