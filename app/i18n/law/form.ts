import { defineTexts } from '../define-texts';

/** The form in which a change of the rules is proposed. */
export const lawFormTexts = defineTexts({
	nl: {
		title: 'Stel een wijziging voor',
		lead: 'Hier staan alle waarden van nu. Verander wat anders moet.',
		renewing: (version: number) =>
			`U vernieuwt voorstel ${version}. De wijzigingen daarvan staan al in de velden.`,
		reasonTitle: 'Reden',
		reason: 'Waarom deze wijziging?',
		reasonHint: 'Partijen van wie een datum verschuift, krijgen deze tekst per mail.',
		send: 'Dien het voorstel in',
		stale:
			'Intussen gelden er andere regels. Uw wijzigingen staan hieronder op de nieuwe regels. Kijk ze na en dien opnieuw in.',
	},
	en: {
		title: 'Propose a change',
		lead: 'These are all values as they are now. Change what has to be otherwise.',
		renewing: (version: number) =>
			`You renew proposal ${version}. Its changes are in the fields already.`,
		reasonTitle: 'Reason',
		reason: 'Why this change?',
		reasonHint: 'Parties for whom a date moves get this text by mail.',
		send: 'Submit the proposal',
		stale:
			'Meanwhile other rules are in force. Your changes are below, on top of the new rules. Check them and submit again.',
	},
});
