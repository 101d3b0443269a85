import { defineTexts } from './define-texts';

/** What somebody reads whose form was not taken, above what they typed in it. */
export const keptFormTexts = defineTexts({
	nl: {
		/** In the order of the form. */
		text: (number: number, of: number) => (of === 1 ? 'Uw tekst' : `Uw tekst ${number} van ${of}`),
		again: 'Verstuur het formulier opnieuw',
		typed: 'Wat u invulde, staat hieronder. Sluit deze pagina niet: dan raakt u de tekst kwijt.',
		chosen: 'Wat u koos, gaat mee als u het formulier opnieuw verstuurt.',
		copy: 'Wat u invulde, staat hieronder. Neem over wat u nodig hebt. Wij bewaren deze tekst niet.',
		files: 'Bestanden kunnen wij niet bewaren. Kies ze hieronder opnieuw.',
		fileAgain: (names: string) => `Kies opnieuw: ${names}`,
		see: 'Bekijk de pagina (opent een nieuw tabblad)',
		removed: {
			title: 'Niet opgeslagen: dit onderdeel is intussen verwijderd',
			text: 'Iemand van uw organisatie verwijderde dit onderdeel. Wat u invulde, staat hieronder. Wij bewaren deze tekst niet.',
			addAgain: 'Hoort het toch in het verzoek? Voeg het dan opnieuw toe.',
			button: 'Voeg het opnieuw toe',
			see: 'Bekijk het verzoek (opent een nieuw tabblad)',
		},
		filed: {
			title: 'Niet opgeslagen: dit verzoek is al ingediend',
			text: (reference: string) =>
				`Het verzoek heeft kenmerk ${reference} en kan niet meer veranderen.`,
		},
		signedOut: {
			title: 'U bent uitgelogd',
			nothingSaved: 'Wij hebben van dit formulier nog niets opgeslagen.',
			howTyped:
				'Wat u invulde, staat hieronder. Log in op een nieuw tabblad. Kom daarna hier terug en verstuur het formulier opnieuw. Sluit deze pagina niet: dan raakt u de tekst kwijt.',
			how: 'Log opnieuw in en probeer het nog een keer.',
			files: 'Bestanden kunnen wij niet bewaren. Voeg ze daarna opnieuw toe.',
			signIn: 'Log in (opent een nieuw tabblad)',
		},
		overtaken: {
			title: 'Niet opgeslagen: het dossier is intussen veranderd',
			stillHere:
				'Wat u invulde, staat nog in het formulier hieronder. Bekijk eerst op een ander tabblad wat er nu in het dossier staat. Verstuur dit formulier daarna alleen als het nog nodig is. Uw versie komt dan in de plaats van wat er staat, of erbij.',
			files: 'De bestanden die u meestuurde, zijn niet in het dossier gekomen.',
			toDispute: 'Bekijk het geschil (opent een nieuw tabblad)',
		},
		forAnother: {
			title: 'Niet opgeslagen: u handelt nu namens een ander',
			check:
				'U koos intussen een andere rol of organisatie. Die staat bovenaan deze pagina. Wat u invulde, staat nog hieronder. Klopt dit? Verstuur het dan opnieuw. Klopt dit niet? Kies dan eerst in een ander tabblad namens wie u handelt.',
		},
	},
	en: {
		text: (number: number, of: number) => (of === 1 ? 'Your text' : `Your text ${number} of ${of}`),
		again: 'Send the form again',
		typed: 'What you filled in is below. Do not close this page: you would lose the text.',
		chosen: 'What you chose goes along when you send the form again.',
		copy: 'What you filled in is below. Copy what you need. We do not keep this text.',
		files: 'We can’t keep files. Choose them again below.',
		fileAgain: (names: string) => `Choose again: ${names}`,
		see: 'See the page (opens a new tab)',
		removed: {
			title: 'Not saved: this part has been removed meanwhile',
			text: 'Somebody of your organisation removed this part. What you filled in is below. We do not keep this text.',
			addAgain: 'Does it belong in the request after all? Then add it again.',
			button: 'Add it again',
			see: 'See the request (opens a new tab)',
		},
		filed: {
			title: 'Not saved: this request has been filed already',
			text: (reference: string) =>
				`The request has reference ${reference} and can’t change any more.`,
		},
		signedOut: {
			title: 'You have been signed out',
			nothingSaved: 'We have saved nothing of this form yet.',
			howTyped:
				'What you filled in is below. Sign in on a new tab. Then come back here and send the form again. Do not close this page: you would lose the text.',
			how: 'Sign in again and try once more.',
			files: 'We can’t keep files. Add them again afterwards.',
			signIn: 'Sign in (opens a new tab)',
		},
		overtaken: {
			title: 'Not saved: the file has changed meanwhile',
			stillHere:
				'What you filled in is still in the form below. First look on another tab at what the file says now. Then send this form only if that is still needed. Your version then replaces what is there, or is added to it.',
			files: 'The files that you sent along have not come into the file.',
			toDispute: 'See the dispute (opens a new tab)',
		},
		forAnother: {
			title: 'Not saved: you now act on behalf of another',
			check:
				'You chose another role or organisation meanwhile. It is named at the top of this page. What you filled in is still below. Is this right? Then send it again. Is it not? Then first choose on another tab on whose behalf you act.',
		},
	},
});
