import type { PartyMark } from '~/domain/dispute/roles/party-mark';
import { defineTexts } from '~/i18n/define-texts';

/** What the ministry has to know of a party. */
export const partyMarkTexts = defineTexts<Record<PartyMark | 'seeSending', string>>({
	nl: {
		undelivered: 'Bericht niet bezorgd',
		unreached: 'Nog niemand van de organisatie in het portaal',
		unverified: 'Nog niet gecontroleerd door de beheerder',
		seeSending: 'Bekijk de verzending',
	},
	en: {
		undelivered: 'Message not delivered',
		unreached: 'Nobody of the organisation in the portal yet',
		unverified: 'Not checked by the administrator yet',
		seeSending: 'See what was sent',
	},
});
