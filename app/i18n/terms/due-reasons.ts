import { defineTexts } from '~/i18n/define-texts';

interface DueReasonTexts {
	/** Why the day for the ruling stands where no other was set. */
	beforeRuling: Record<'advice' | 'advice-set-later' | 'stay', string>;
	nobodyConfirmed: (start: string) => string;
	cureAsTold: (askedOn: string, length: string) => string;
	rulesChanged: string;
	information: (askedOn: string, article: string) => string;
	setTo: (day: string) => string;
	advice: (article: string) => string;
	lateAdvice: (article: string) => string;
	stayConsent: (party: string, until: string, article: string) => string;
	stayBefore: (due: string) => string;
	arrived: (day: string, completed: boolean) => string;
	unconfirmed: (parties: string, toldOn: string) => string;
	plannedAgain: (length: string, due: string) => string;
	planned: (length: string, due: string) => string;
	/** The day from which a term is counted, after its length. */
	firstDay: (day: string) => string;
}

/** Why a day is the last one that is no term of the law, and what a short explanation adds to a term. */
export const dueReasonTexts = defineTexts<DueReasonTexts>({
	nl: {
		beforeRuling: {
			advice:
				'Voor het advies is geen dag afgesproken. Daarom staat hier de uiterste dag voor de uitspraak.',
			'advice-set-later':
				'De dag voor het advies ligt niet meer vóór de uiterste dag voor de uitspraak. Daarom staat die dag hier.',
			stay: 'De instemming met aanhouding duurt langer dan de termijn voor de uitspraak. Daarom staat hier de uiterste dag voor de uitspraak.',
		},
		nobodyConfirmed: (start) =>
			`Sinds ${start} staat geen verzoeker achter het verzoek. Voor bevestigen geldt dezelfde termijn als voor aanvullen. Die begint een dag later.`,
		cureAsTold: (askedOn, length) =>
			`De behandelaar vroeg om aanvulling op ${askedOn}. De verzoeker kreeg daarvoor ${length}.`,
		rulesChanged: 'De regels voor de laatste dag zijn daarna gewijzigd. Deze dag bleef gelijk.',
		information: (askedOn, article) =>
			`De adviescommissie stelde de vraag op ${askedOn}. Zij bepaalt de laatste dag voor het antwoord (${article}).`,
		setTo: (day) => `Zij noemde als laatste dag ${day}.`,
		advice: (article) => `De behandelaar bepaalde de laatste dag voor het advies (${article}).`,
		lateAdvice: (article) =>
			`Komt het advies later? Dan kan de minister toch uitspraak doen (${article}).`,
		stayConsent: (party, until, article) =>
			`${party} stemt in met aanhouding tot en met ${until} (${article}).`,
		stayBefore: (due) => `Een aanhouding kan dan uiterlijk een dag eerder beginnen: ${due}.`,
		arrived: (day, completed) =>
			completed ? `Het verzoek is aangevuld op ${day}.` : `Het verzoek kwam binnen op ${day}.`,
		unconfirmed: (parties, toldOn) =>
			`Nog niemand heeft bevestigd te handelen voor: ${parties}. Het bericht over het verzoek ging uit op ${toldOn}.`,
		plannedAgain: (length, due) =>
			`Controleer of het adres klopt, of bel. Het portaal plant dit binnen ${length} na het bericht: uiterlijk ${due}. Dat is een werkafspraak, geen termijn van de wet.`,
		planned: (length, due) =>
			`Het portaal plant deze controle binnen ${length} daarna: uiterlijk ${due}. Dat is een werkafspraak, geen termijn van de wet.`,
		firstDay: (day) => `Eerste dag: ${day}`,
	},
	en: {
		beforeRuling: {
			advice: 'No day was set for the advice. So the last day for the ruling stands here.',
			'advice-set-later':
				'The day for the advice no longer lies before the last day for the ruling. So that day stands here.',
			stay: 'The consent to a stay lasts longer than the term for the ruling. So the last day for the ruling stands here.',
		},
		nobodyConfirmed: (start) =>
			`Since ${start} no applicant stands behind the request. The term to confirm is the same as for completing a request. It begins a day later.`,
		cureAsTold: (askedOn, length) =>
			`The caseworker asked for completion on ${askedOn}. The applicant got ${length} for it.`,
		rulesChanged: 'The rules for the last day have changed since. This day stayed the same.',
		information: (askedOn, article) =>
			`The advisory committee put the question on ${askedOn}. It sets the last day for the answer (${article}).`,
		setTo: (day) => `It named ${day} as the last day.`,
		advice: (article) => `The caseworker set the last day for the advice (${article}).`,
		lateAdvice: (article) =>
			`If the advice comes later, the minister can rule all the same (${article}).`,
		stayConsent: (party, until, article) =>
			`${party} consents to a stay up to and including ${until} (${article}).`,
		stayBefore: (due) => `A stay can then begin a day earlier at the latest: ${due}.`,
		arrived: (day, completed) =>
			completed ? `The request was completed on ${day}.` : `The request came in on ${day}.`,
		unconfirmed: (parties, toldOn) =>
			`Nobody has confirmed yet that they act for: ${parties}. The notice of the request went out on ${toldOn}.`,
		plannedAgain: (length, due) =>
			`Check whether the address is right, or call. The portal plans this within ${length} after the notice: by ${due}. That is how we work, not a term of the law.`,
		planned: (length, due) =>
			`The portal plans this check within ${length} after that: by ${due}. That is how we work, not a term of the law.`,
		firstDay: (day) => `First day: ${day}`,
	},
});
