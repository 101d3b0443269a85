import { defineTexts } from '~/i18n/define-texts';

/** What the wizard says after something was done, by the key in the address. */
export const wizardDoneTexts = defineTexts<Record<string, string>>({
	nl: {
		weggegooid: 'Het verzoek is weggegooid.',
		verwijderd: 'Dit is uit uw verzoek verwijderd.',
		'bestand-toegevoegd': 'Het bestand is toegevoegd.',
		'bestand-dubbel':
			'Het bestand is toegevoegd. Precies hetzelfde bestand stond al in uw verzoek.',
		'bestand-stond-er-al': 'Dit bestand stond hier al. Het is niet nog eens toegevoegd.',
		'bestand-verwijderd': 'Het bestand is verwijderd.',
		'bestand-vervangen':
			'Het bestand is verwijderd. Het bestand dat u koos, staat nu in uw verzoek.',
	},
	en: {
		weggegooid: 'The request was thrown away.',
		verwijderd: 'This was removed from your request.',
		'bestand-toegevoegd': 'The file was added.',
		'bestand-dubbel': 'The file was added. Exactly the same file was in your request already.',
		'bestand-stond-er-al': 'This file was here already. It was not added again.',
		'bestand-verwijderd': 'The file was removed.',
		'bestand-vervangen': 'The file was removed. The file that you chose is now in your request.',
	},
});
