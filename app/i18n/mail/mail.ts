import { defineTexts } from '~/i18n/define-texts';

/** What is the same in every mail: why you get it, what to do now, the facts of the dispute. */
export const mailTexts = defineTexts({
	nl: {
		reason: {
			party: 'U krijgt deze mail omdat uw organisatie bij dit geschil betrokken is.',
			ministry:
				'U krijgt deze mail omdat u voor ministerie of adviescommissie aan geschillen werkt.',
			person: 'U krijgt deze mail omdat dit e-mailadres in het portaal is gebruikt.',
		},
		contact: (email: string) => `Hebt u een vraag? Mail naar ${email}.`,
		open: 'Bekijk het geschil in het portaal',
		whatNow: 'Wat moet u doen?',
		nothingNow: 'U hoeft nu niets te doen.',
		until: (day: string) => `Doe dit uiterlijk op ${day}.`,
		passed: (day: string) => `Dit moest uiterlijk op ${day}. Doe het alsnog, zo snel u kunt.`,
		decidesBy: (day: string) => `De minister beslist uiterlijk op ${day}.`,
		acknowledges: 'Deed u dit zelf? Dan is deze mail uw ontvangstbevestiging.',
		documents: 'Documenten',
		document: (number: number, name: string) => `Productie ${number}: ${name}`,
		readOn: 'Dit is niet de hele tekst. Lees de rest in het portaal.',
		reference: 'Kenmerk',
		dispute: 'Soort',
		agreement: 'Afspraken',
		applicants: (count: number): string => (count === 1 ? 'Verzoeker' : 'Verzoekers'),
		respondents: (count: number): string => (count === 1 ? 'Wederpartij' : 'Wederpartijen'),
		by: 'Gedaan door',
		at: 'Datum en tijd',
		rulingDue: 'Uitspraak uiterlijk',
		whyRulingDue: 'Waarom die datum',
		onBehalfOf: (name: string, organisation: string) => `${name} namens ${organisation}`,
		invitation: {
			title: 'Zo komt u in het dossier',
			steps: (email: string) => [
				`Open de link hieronder en log in met dit e-mailadres: ${email}.`,
				'U krijgt een code per mail. Vul die code in.',
				'Bevestig voor welke organisatie u handelt.',
			],
			onlyThisAddress:
				'Alleen met dit e-mailadres kunt u het dossier openen. Collega’s kunt u daarna zelf toelaten.',
			link: 'Log in en bevestig voor wie u handelt',
		},
	},
	en: {
		reason: {
			party: 'You get this mail because your organisation is concerned in this dispute.',
			ministry: 'You get this mail because you work on disputes for the ministry or the committee.',
			person: 'You get this mail because this e-mail address was used in the portal.',
		},
		contact: (email: string) => `Do you have a question? Mail to ${email}.`,
		open: 'See the dispute in the portal',
		whatNow: 'What do you have to do?',
		nothingNow: 'You do not have to do anything now.',
		until: (day: string) => `Do this by ${day} at the latest.`,
		passed: (day: string) => `This was due by ${day}. Still do it, as soon as you can.`,
		decidesBy: (day: string) => `The minister decides by ${day} at the latest.`,
		acknowledges: 'Did you do this yourself? Then this mail is your acknowledgement of receipt.',
		documents: 'Documents',
		document: (number: number, name: string) => `Exhibit ${number}: ${name}`,
		readOn: 'This is not the whole text. Read the rest in the portal.',
		reference: 'Reference',
		dispute: 'Kind',
		agreement: 'Agreements',
		applicants: (count: number): string => (count === 1 ? 'Applicant' : 'Applicants'),
		respondents: (count: number): string => (count === 1 ? 'Respondent' : 'Respondents'),
		by: 'Done by',
		at: 'Date and time',
		rulingDue: 'Ruling by',
		whyRulingDue: 'Why that date',
		onBehalfOf: (name: string, organisation: string) => `${name} on behalf of ${organisation}`,
		invitation: {
			title: 'How to open the case file',
			steps: (email: string) => [
				`Open the link below and sign in with this e-mail address: ${email}.`,
				'You get a code by mail. Fill in that code.',
				'Confirm for which organisation you act.',
			],
			onlyThisAddress:
				'Only with this e-mail address can you open the file. After that you can let colleagues in.',
			link: 'Sign in and confirm for whom you act',
		},
	},
});
