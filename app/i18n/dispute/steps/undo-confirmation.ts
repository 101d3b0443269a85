import { defineTexts } from '~/i18n/define-texts';

interface UndoConfirmationTexts {
	party: string;
	/** At which address somebody confirmed. */
	now: (contact: string) => string;
	otherPerson: string;
	email: string;
	emailHint: string;
	contactName: string;
	reasonHint: string;
	agreed: string;
}

/** What is asked of whoever undoes that somebody acts for a party. */
export const undoConfirmationTexts = defineTexts<UndoConfirmationTexts>({
	nl: {
		party: 'Voor welke partij?',
		now: (contact) => `Bevestigd door wie was uitgenodigd: ${contact}.`,
		otherPerson:
			'Is het de goede organisatie, maar de verkeerde persoon? Laat de organisatie of de beheerder dan die persoon de toegang ontnemen.',
		email: 'Het goede e-mailadres van de partij',
		emailHint:
			'De uitnodiging gaat meteen daarheen. Weet u het adres nog niet? Vul het later in bij ‘Verbeter gegevens van een partij’.',
		contactName: 'Naam van de contactpersoon',
		reasonHint: 'Alle partijen lezen dit. Noem dus geen e-mailadres.',
		agreed: 'Ik heb nagegaan dat deze organisatie niet voor de partij mag handelen.',
	},
	en: {
		party: 'For which party?',
		now: (contact) => `Confirmed by whoever was invited: ${contact}.`,
		otherPerson:
			'Is it the right organisation but the wrong person? Then have the organisation or the administrator end that person’s access.',
		email: 'The party’s right e-mail address',
		emailHint:
			'The invitation goes there at once. If you do not know it yet, fill it in later under ‘Correct a party’s details’.',
		contactName: 'Name of the contact person',
		reasonHint: 'All parties read this, so name no e-mail address.',
		agreed: 'I have checked that this organisation may not act for the party.',
	},
});
