import type { ClockDay, ClockTask, ClockVerdict } from '~/domain/law/public-clock/clock-answer';
import type { RegimeKey } from '~/domain/law/regime';
import { defineTexts } from '~/i18n/define-texts';

interface ClockTexts {
	title: string;
	lead: string;
	keepsNothing: string;
	question: Record<
		| 'kind'
		| 'bidDate'
		| 'madeOn'
		| 'periodUntil'
		| 'on'
		| 'allThree'
		| 'approached'
		| 'proof'
		| 'documents'
		| 'earlier',
		{ label: string; hint?: string }
	>;
	yes: string;
	no: string;
	ask: string;
	again: string;
	answer: string;
	verdictTitle: Record<ClockVerdict, string>;
	verdict: Record<ClockVerdict, (params: { on: string; from: string; until: string }) => string>;
	regime: Record<RegimeKey, string>;
	unconfirmed: string;
	days: string;
	day: Record<ClockDay['key'], string>;
	ifFiledOn: (date: string) => string;
	tasks: string;
	noTasks: string;
	task: Record<ClockTask, string>;
	unanswered: string;
	/** The question that is still to be answered, by what it is about. */
	questionOf: Record<ClockTask, keyof ClockTexts['question']>;
	next: string;
	startFiling: string;
	calendar: string;
	share: string;
	api: string;
	yearLink: string;
	disclaimer: string;
	request: { title: string; lead: string; start: string };
}

const questionOf: ClockTexts['questionOf'] = {
	approach: 'approached',
	prove: 'proof',
	'name-all-three': 'allThree',
	documents: 'documents',
	'new-facts': 'earlier',
};

/** The clock before sign-in. */
export const lawClockTexts = defineTexts<ClockTexts>({
	nl: {
		title: 'Kunt u uw geschil nu voorleggen?',
		lead: 'Vul een paar data in. U ziet meteen of u te vroeg, op tijd of te laat bent, en waarom.',
		keepsNothing: 'Wij bewaren niets van wat u hier invult. Inloggen is niet nodig.',
		question: {
			kind: { label: 'Waar gaat het geschil over?' },
			bidDate: {
				label: 'Bij totstandkoming: wanneer kregen gemeente en huurders het bod?',
				hint: 'Meestal uiterlijk op 1 juli. Spraken partijen een andere dag af, vul dan die in.',
			},
			madeOn: {
				label: 'Bij nakoming: wanneer zijn de afspraken gemaakt?',
			},
			periodUntil: {
				label: 'Bij nakoming: tot en met welk jaar gelden de afspraken?',
				hint: 'Vier cijfers, bijvoorbeeld 2027',
			},
			on: {
				label: 'Op welke dag wilt u indienen?',
				hint: 'Laat dit leeg voor vandaag.',
			},
			allThree: { label: 'Gaat het om afspraken tussen gemeente, corporatie en huurders?' },
			approached: {
				label: 'Hebt u met elke andere partij geprobeerd er samen uit te komen?',
			},
			proof: { label: 'Hebt u daar bewijs van, zoals een verslag of een brief?' },
			documents: {
				label: 'Hebt u de woonvisie, het bod, de jaarstukken en het verslag van het overleg?',
				hint: 'U mag ook uitleggen waarom u een document niet hebt.',
			},
			earlier: { label: 'Is over hetzelfde al eerder beslist?' },
		},
		yes: 'Ja',
		no: 'Nee',
		ask: 'Laat zien',
		again: 'Verander uw antwoorden',
		answer: 'Het antwoord',
		verdictTitle: {
			'too-early': 'Te vroeg',
			'in-time': 'Op tijd',
			'in-time-in-one-reading': 'Misschien te laat',
			late: 'Te laat',
			'no-term': 'U kunt indienen',
			unsure: 'Niet zeker',
			unknown: 'Nog niet te berekenen',
		},
		verdict: {
			'too-early': ({ on, from, until }) =>
				`Op ${on} is het te vroeg. U kunt indienen vanaf ${from}${until ? ` tot en met ${until}` : ''}.`,
			'in-time': ({ on, until }) => `Op ${on} bent u op tijd. U kunt indienen tot en met ${until}.`,
			'in-time-in-one-reading': ({ on, until }) =>
				`De wet en de praktijk van het ministerie verschillen. Op ${on} bent u op tijd volgens de ene lezing, en te laat volgens de andere. De laatste dag is ${until} in de ruimste lezing. Dien zo snel mogelijk in en leg uit waarom het nu is.`,
			late: ({ on, until }) =>
				`De laatste dag was ${until}. Op ${on} bent u te laat. Indienen kan nog: leg uit waarom het later is. Het ministerie beslist.`,
			'no-term': ({ on }) =>
				`Op ${on} kunt u dit geschil voorleggen. Er is geen uiterste dag bekend.`,
			unsure: () =>
				'De nieuwe wet geldt misschien niet voor deze afspraken. Zij geldt voor afspraken uit 2023 en later over 2024 en later. U kunt wel indienen. Het ministerie beslist.',
			unknown: () =>
				'De dagen zijn nog niet te berekenen. Nog niet bekend is welke dagen in dat jaar met een feestdag zijn gelijkgesteld. Controleer ook of u het goede jaar invulde.',
		},
		regime: {
			formation: 'Geschil over de totstandkoming van prestatieafspraken',
			performance: 'Geschil over de nakoming van prestatieafspraken',
			'performance-earlier':
				'Geschil over de nakoming van prestatieafspraken van vóór de nieuwe wet',
			'performance-outside':
				'Geschil over de nakoming van prestatieafspraken waarvoor de nieuwe wet misschien niet geldt',
			'performance-not-open':
				'Geschil over de nakoming van prestatieafspraken, dat nog niet kan worden ingediend',
		},
		unconfirmed: 'De dag waarop dit kan, moet nog worden bevestigd.',
		days: 'De dagen die tellen',
		day: {
			arises: 'Het geschil ontstaat op',
			strict: 'Laatste dag, zoals de wet het zegt',
			practice: 'Laatste dag volgens de praktijk van het ministerie',
			views: 'De andere partijen geven hun zienswijze uiterlijk op',
			ruling: 'De minister doet uitspraak uiterlijk op',
		},
		ifFiledOn: (date) => `De zienswijzen en de uitspraak zijn geteld vanaf indienen op ${date}.`,
		tasks: 'Wat u eerst moet doen',
		noTasks: 'Volgens uw antwoorden ontbreekt er niets.',
		task: {
			approach:
				'Probeer er met elke andere partij samen uit te komen. Zonder een poging met elke partij kunt u niet indienen.',
			prove:
				'Verzamel bewijs van uw pogingen: een verslag, een brief of een e-mail. Ten minste één document is nodig.',
			'name-all-three':
				'De minister beslist over afspraken tussen gemeente, corporatie en huurders. Leg uit wat de derde partij ermee te maken heeft.',
			documents:
				'Vraag de documenten op die u niet hebt. Lukt dat niet, dan schrijft u bij het indienen waarom.',
			'new-facts': 'Is over hetzelfde al beslist? Noem dan de nieuwe feiten.',
		},
		unanswered: 'Deze vragen hebt u nog niet beantwoord:',
		questionOf,
		next: 'Wat u nu kunt doen',
		startFiling: 'Begin een verzoek met deze gegevens',
		calendar: 'Zet deze dagen in uw agenda (.ics)',
		share: 'U kunt dit antwoord delen: kopieer het adres van deze pagina.',
		api: 'Voor ontwikkelaars: dit antwoord als JSON',
		yearLink: 'Bekijk alle dagen van dit jaar',
		disclaimer: 'Dit is een hulpmiddel. Het ministerie beslist of een verzoek op tijd is.',
		request: {
			title: 'Begin een verzoek',
			lead: 'Dit neemt u mee uit de klok. U kunt alles nog veranderen.',
			start: 'Begin het verzoek',
		},
	},
	en: {
		title: 'Can you file your dispute now?',
		lead: 'Fill in a few dates. You see at once whether you are too early, in time or late, and why.',
		keepsNothing: 'We keep nothing of what you fill in here. You do not have to sign in.',
		question: {
			kind: { label: 'What is the dispute about?' },
			bidDate: {
				label: 'Formation: when did municipality and tenants have the bid?',
				hint: 'Mostly by 1 July. If the parties agreed on another day, fill in that one.',
			},
			madeOn: { label: 'Performance: when were the agreements made?' },
			periodUntil: {
				label: 'Performance: up to which year do the agreements hold?',
				hint: 'Four digits, for instance 2027',
			},
			on: { label: 'On which day do you want to file?', hint: 'Leave this empty for today.' },
			allThree: {
				label: 'Is it about agreements between municipality, association and tenants?',
			},
			approached: { label: 'Have you tried to solve it together with each other party?' },
			proof: { label: 'Do you have proof of that, such as a report or a letter?' },
			documents: {
				label:
					'Do you have the housing vision, the bid, the annual accounts and the report of the consultation?',
				hint: 'You may also explain why you do not have a document.',
			},
			earlier: { label: 'Was the same decided before?' },
		},
		yes: 'Yes',
		no: 'No',
		ask: 'Show',
		again: 'Change your answers',
		answer: 'The answer',
		verdictTitle: {
			'too-early': 'Too early',
			'in-time': 'In time',
			'in-time-in-one-reading': 'Perhaps late',
			late: 'Late',
			'no-term': 'You can file',
			unsure: 'Not sure',
			unknown: 'Cannot be computed yet',
		},
		verdict: {
			'too-early': ({ on, from, until }) =>
				`${on} is too early. You can file from ${from}${until ? ` up to and including ${until}` : ''}.`,
			'in-time': ({ on, until }) =>
				`On ${on} you are in time. You can file up to and including ${until}.`,
			'in-time-in-one-reading': ({ on, until }) =>
				`The law and the ministry’s practice differ. On ${on} you are in time in one reading and late in the other. The last day is ${until} in the widest reading. File as soon as you can and explain why it is now.`,
			late: ({ on, until }) =>
				`The last day was ${until}. On ${on} you are late. You can still file: explain why it is later. The ministry decides.`,
			'no-term': ({ on }) => `On ${on} you can file this dispute. No last day is known.`,
			unsure: () =>
				'The new act may not hold for these agreements. It holds for agreements of 2023 and later about 2024 and later. You can file all the same. The ministry decides.',
			unknown: () =>
				'The days cannot be computed yet. It is not known yet which days of that year are equated with a holiday. Check as well whether you filled in the right year.',
		},
		regime: {
			formation: 'Dispute about the formation of performance agreements',
			performance: 'Dispute about the performance of performance agreements',
			'performance-earlier':
				'Dispute about the performance of performance agreements from before the new act',
			'performance-outside':
				'Dispute about the performance of performance agreements for which the new act may not hold',
			'performance-not-open':
				'Dispute about the performance of performance agreements, which cannot be filed yet',
		},
		unconfirmed: 'The day from which this is possible is still to be confirmed.',
		days: 'The days that matter',
		day: {
			arises: 'The dispute arises on',
			strict: 'Last day, as the law reads',
			practice: 'Last day by the ministry’s practice',
			views: 'The other parties give their views no later than',
			ruling: 'The minister rules no later than',
		},
		ifFiledOn: (date) => `Views and ruling are counted from filing on ${date}.`,
		tasks: 'What you have to do first',
		noTasks: 'By your answers nothing is missing.',
		task: {
			approach:
				'Try to solve it together with each other party. Without an attempt towards each party you cannot file.',
			prove:
				'Collect proof of your attempts: a report, a letter or an e-mail. At least one document is needed.',
			'name-all-three':
				'The minister rules on agreements between municipality, association and tenants. Explain what the third party has to do with it.',
			documents:
				'Ask for the documents that you do not have. If that fails, you write why when you file.',
			'new-facts': 'Was the same decided before? Then name the new facts.',
		},
		unanswered: 'You have not answered these questions yet:',
		questionOf,
		next: 'What you can do now',
		startFiling: 'Start a request with these facts',
		calendar: 'Put these days in your calendar (.ics)',
		share: 'You can share this answer: copy the address of this page.',
		api: 'For developers: this answer as JSON',
		yearLink: 'See all days of this year',
		disclaimer: 'This is a guide. The ministry decides whether a request is in time.',
		request: {
			title: 'Start a request',
			lead: 'This comes along from the clock. You can still change everything.',
			start: 'Start the request',
		},
	},
});
