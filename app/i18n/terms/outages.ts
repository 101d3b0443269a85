import { defineTexts } from '~/i18n/define-texts';

/** What a caseworker reads where outages of the portal are recorded. */
export const outageTexts = defineTexts({
	nl: {
		title: 'Storingen van het portaal',
		lead: 'Werkte het portaal niet op de laatste dag van een termijn? Dan krijgen partijen meer tijd.',
		record: 'Leg een storing vast',
		from: 'Begin',
		until: 'Einde',
		timeHint: 'Nederlandse tijd, bijvoorbeeld 29-01-2027 14:30.',
		reason: 'Wat was er aan de hand?',
		reasonHint: 'Partijen van wie een termijn verschuift, krijgen deze tekst per mail.',
		show: 'Bekijk de gevolgen',
		preview: 'Wat gebeurt er als u dit vastlegt?',
		previewText:
			'Termijnen voor partijen die tijdens de storing eindigden, lopen door tot de eerstvolgende werkdag. Dat geldt ook voor wie nog een geschil wilde indienen.',
		save: 'Leg vast en verstuur de mails',
		change: 'Verander de storing',
		recorded: 'Vastgelegde storingen',
		none: 'Er zijn nog geen storingen vastgelegd.',
		by: 'Vastgelegd door',
		unfinished: 'De geschillen worden nog aangepast. Dit gaat vanzelf door.',
		done: { vastgelegd: 'De storing is vastgelegd. De termijnen zijn verlengd.' },
	},
	en: {
		title: 'Outages of the portal',
		lead: 'Was the portal down on the last day of a term? Then parties get more time.',
		record: 'Record an outage',
		from: 'Start',
		until: 'End',
		timeHint: 'Dutch time, for instance 29-01-2027 14:30.',
		reason: 'What happened?',
		reasonHint: 'Parties for whom a term moves get this text by mail.',
		show: 'See the consequences',
		preview: 'What happens if you record this?',
		previewText:
			'Terms for parties that ended during the outage run on to the first working day after it. So do those of whoever still wanted to file a dispute.',
		save: 'Record it and send the mails',
		change: 'Change the outage',
		recorded: 'Recorded outages',
		none: 'No outages have been recorded yet.',
		by: 'Recorded by',
		unfinished: 'The disputes are still being changed. This goes on by itself.',
		done: { vastgelegd: 'The outage is recorded. The terms are extended.' },
	},
});
