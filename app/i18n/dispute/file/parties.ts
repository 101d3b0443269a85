import { defineTexts } from '~/i18n/define-texts';

interface PartyTexts {
	title: string;
	name: string;
	side: string;
	address: string;
	contact: string;
	confirmed: string;
	yes: string;
	notYet: string;
	withdrew: (when: string) => string;
	you: string;
}

/** Who the parties are. */
export const partyTexts = defineTexts<PartyTexts>({
	nl: {
		title: 'Partijen',
		name: 'Naam',
		side: 'Rol',
		address: 'Adres',
		contact: 'Contact',
		confirmed: 'Handelt in het portaal',
		yes: 'Ja',
		notYet: 'Nog niet bevestigd',
		withdrew: (when) => `Trok zich terug op ${when}`,
		you: '(u)',
	},
	en: {
		title: 'Parties',
		name: 'Name',
		side: 'Role',
		address: 'Address',
		contact: 'Contact',
		confirmed: 'Acts in the portal',
		yes: 'Yes',
		notYet: 'Not confirmed yet',
		withdrew: (when) => `Withdrew on ${when}`,
		you: '(you)',
	},
});
