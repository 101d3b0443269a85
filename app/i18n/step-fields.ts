import { defineTexts } from './define-texts';

interface StepFieldTexts {
	back: string;
	lawSaysNo: string;
	pointTitle: (number: number, title: string) => string;
	asked: string;
	readPoint: string;
	none: string;
	files: string;
	filesHint: string;
	keptFiles: string;
	keptFilesHint: string;
	reason: string;
	reasons: string;
	remarks: string;
	remarksHint: string;
	note: string;
	agreeWithdraw: string;
	lastApplicant: string;
	otherApplicants: string;
	handledBy: (name: string) => string;
	adviceDue: string;
	adviceDueHint: string;
	defects: string;
	defectsHint: string;
	cureDays: string;
	cureDaysHint: (days: number, last: string) => string;
	askedToMend: string;
	answerBy: (last: string) => string;
	cureAnswer: string;
	noCureYet: string;
	declineBy: (last: string) => string;
	generalViews: string;
	generalViewsHint: string;
	viewsOnPoint: (number: number) => string;
	viewsDue: (last: string) => string;
	viewsLate: (last: string) => string;
	whom: string;
	anotherThirdParty: string;
	anotherThirdPartyHint: string;
	thirdPartyName: string;
	thirdPartyEmail: string;
	thirdPartyHint: string;
	question: string;
	due: string;
	yourQuestion: string;
	answer: string;
	considerations: string;
	adviceConsiderationsHint: string;
	rulingConsiderationsHint: string;
	admissible: (number: number) => string;
	outcome: (number: number) => string;
	outcomeHint: string;
	reasonsOn: (number: number) => string;
	obligation: (number: number) => string;
	obligationHint: string;
	obligationBy: (number: number) => string;
	obligationDue: (number: number) => string;
	departs: (number: number) => string;
	departsHint: string;
	adviceOnPoint: string;
	noAdvice: string;
	sentBack: (name: string, when: string) => string;
	draftPdf: string;
	writtenBy: (name: string, when: string) => string;
	agreeSign: string;
	weeks: string;
	weeksOption: (weeks: number, until: string) => string;
	presentDue: (due: string) => string;
	stayUntil: string;
	stayUntilHint: string;
	stayReason: string;
	stayReasonHint: string;
	agreeStay: string;
	consents: string;
	consented: (party: string, until: string) => string;
	notConsented: (party: string) => string;
	save: string;
}

/** What the forms of the steps ask, and what they say beside it. */
export const stepFieldTexts = defineTexts<StepFieldTexts>({
	nl: {
		back: 'Terug naar het geschil',
		lawSaysNo: 'Dit kan nu niet',
		pointTitle: (number, title) => `Punt ${number}: ${title}`,
		asked: 'Gevraagd',
		readPoint: 'Lees wat de partijen hierover schrijven',
		none: 'Niets opgeschreven',
		files: 'Documenten',
		filesHint: 'U kunt meer bestanden tegelijk kiezen. Alle partijen kunnen ze lezen.',
		keptFiles: 'Al ontvangen bestanden',
		keptFilesHint: 'Haal het vinkje weg bij een bestand dat niet mee moet.',
		reason: 'Waarom?',
		reasons: 'Redenen',
		remarks: 'Toelichting',
		remarksHint: 'Alle partijen lezen dit.',
		note: 'Notitie',
		agreeWithdraw:
			'Wij trekken ons verzoek in. Wij weten dat dit niet ongedaan kan worden gemaakt.',
		lastApplicant: 'U bent de enige verzoeker. Als u intrekt, eindigt de zaak.',
		otherApplicants:
			'De andere verzoekers gaan zonder u verder. U blijft partij en kunt nog een zienswijze geven.',
		handledBy: (name) => `Nu heeft ${name} deze zaak. U neemt haar over.`,
		adviceDue: 'Uiterste dag voor het advies',
		adviceDueHint:
			'Tot en met deze dag wacht de uitspraak op het advies. Daarna mag zij ook zonder advies (Awb 3:6).',
		defects: 'Wat ontbreekt er?',
		defectsHint: 'Noem elk document of gegeven. De partijen lezen dit woord voor woord.',
		cureDays: 'Aantal dagen om aan te vullen',
		cureDaysHint: (days, last) =>
			`Gebruikelijk is ${days} dagen, te tellen vanaf morgen. De laatste dag is dan ${last}. Valt de laatste dag in een weekend of op een feestdag, dan schuift zij op.`,
		askedToMend: 'Dit is gevraagd',
		answerBy: (last) => `Vul aan tot en met ${last}.`,
		cureAnswer: 'Uw aanvulling',
		noCureYet:
			'De verzoeker kreeg nog geen kans om aan te vullen. Awb 4:5 vraagt dat meestal wel. Leg uit waarom dat hier niet hoeft.',
		declineBy: (last) =>
			`Dit besluit moet uiterlijk ${last} bij de verzoeker zijn (Awb 4:5 lid 4).`,
		generalViews: 'Zienswijze in het algemeen',
		generalViewsHint: 'U mag hier ook alles in één keer schrijven.',
		viewsOnPoint: (number) => `Zienswijze over punt ${number}`,
		viewsDue: (last) => `U kunt uw zienswijze geven tot en met ${last}.`,
		viewsLate: (last) =>
			`De termijn liep tot en met ${last}. Uw zienswijze wordt bewaard, met de opmerking dat zij te laat kwam.`,
		whom: 'Wie vraagt u om inlichtingen?',
		anotherThirdParty: 'Een derde die nog niet in het dossier staat',
		anotherThirdPartyHint: 'Vul hieronder de naam en het e-mailadres in.',
		thirdPartyName: 'Naam van de derde',
		thirdPartyEmail: 'E-mailadres van de derde',
		thirdPartyHint: 'Alleen nodig als u een derde kiest.',
		question: 'Uw vraag',
		due: 'Antwoord uiterlijk op',
		yourQuestion: 'De vraag',
		answer: 'Uw antwoord',
		considerations: 'Algemene overwegingen',
		adviceConsiderationsHint:
			'Weeg in elk geval de woonvisie, de middelen van de corporatie en hoe de huurders zijn betrokken (Rtiv 19d).',
		rulingConsiderationsHint:
			'Wat voor alle punten geldt. De motivering per punt schrijft u hieronder.',
		admissible: (number) => `Is punt ${number} ontvankelijk?`,
		outcome: (number) => `Beslissing over punt ${number}`,
		outcomeHint: 'Alleen als het punt ontvankelijk is.',
		reasonsOn: (number) => `Motivering bij punt ${number}`,
		obligation: (number) => `Verplichting bij punt ${number}`,
		obligationHint: 'Wat moet er gebeuren? Laat leeg als er niets hoeft te gebeuren.',
		obligationBy: (number) => `Wie moet de verplichting bij punt ${number} nakomen?`,
		obligationDue: (number) => `Verplichting bij punt ${number} uiterlijk op`,
		departs: (number) => `Waarom wijkt punt ${number} af van het advies?`,
		departsHint: 'Alleen als u afwijkt. De reden komt in de uitspraak te staan (Awb 3:50).',
		adviceOnPoint: 'Advies van de commissie',
		noAdvice: 'De commissie heeft nog geen advies gegeven.',
		sentBack: (name, when) => `${name} stuurde de uitspraak terug op ${when}`,
		draftPdf: 'Concept als pdf',
		writtenBy: (name, when) => `Laatst bewaard door ${name}, ${when}.`,
		agreeSign: 'Ik heb de uitspraak gelezen en onderteken haar namens de minister.',
		weeks: 'Hoe lang verlengt u?',
		weeksOption: (weeks, until) =>
			`${weeks} ${weeks === 1 ? 'week' : 'weken'}: tot en met ${until}`,
		presentDue: (due) => `Nu loopt de termijn tot en met ${due}.`,
		stayUntil: 'Tot en met welke dag rust de zaak?',
		stayUntilHint: 'De dag erna loopt de termijn weer door.',
		stayReason: 'Waarom moet de zaak rusten?',
		stayReasonHint: 'Bijvoorbeeld: wij zijn weer in gesprek. Alle partijen lezen dit.',
		agreeStay: 'Wij stemmen er schriftelijk mee in dat de termijn zo lang stilstaat.',
		consents: 'Instemming van de verzoekers',
		consented: (party, until) => `${party}: ingestemd tot en met ${until}`,
		notConsented: (party) => `${party}: nog niet ingestemd`,
		save: 'Bewaar het concept',
	},
	en: {
		back: 'Back to the dispute',
		lawSaysNo: 'This is not possible now',
		pointTitle: (number, title) => `Point ${number}: ${title}`,
		asked: 'Asked',
		readPoint: 'Read what the parties write about this',
		none: 'Nothing written',
		files: 'Documents',
		filesHint: 'You can choose several files at once. All parties can read them.',
		keptFiles: 'Files already received',
		keptFilesHint: 'Untick a file that should not go along.',
		reason: 'Why?',
		reasons: 'Reasons',
		remarks: 'Explanation',
		remarksHint: 'All parties read this.',
		note: 'Note',
		agreeWithdraw: 'We withdraw our request. We know that this cannot be undone.',
		lastApplicant: 'You are the only applicant. If you withdraw, the case ends.',
		otherApplicants:
			'The other applicants go on without you. You remain a party and can still give your views.',
		handledBy: (name) => `${name} has this case now. You take it over.`,
		adviceDue: 'Last day for the advice',
		adviceDueHint:
			'Up to and including this day the ruling waits for the advice. After it, it need not (Awb 3:6).',
		defects: 'What is missing?',
		defectsHint: 'Name each document or fact. The parties read this word for word.',
		cureDays: 'Days to complete it',
		cureDaysHint: (days, last) =>
			`Usual is ${days} days, counted from tomorrow. The last day is then ${last}. If the last day falls in a weekend or on a holiday, it moves on.`,
		askedToMend: 'This was asked',
		answerBy: (last) => `Complete it up to and including ${last}.`,
		cureAnswer: 'Your addition',
		noCureYet:
			'The applicant has not had a chance to complete the request. Awb 4:5 usually asks for that. Explain why it is not needed here.',
		declineBy: (last) => `This decision has to reach the applicant by ${last} (Awb 4:5(4)).`,
		generalViews: 'Views in general',
		generalViewsHint: 'You may also write everything here.',
		viewsOnPoint: (number) => `Views on point ${number}`,
		viewsDue: (last) => `You can give your views up to and including ${last}.`,
		viewsLate: (last) =>
			`The term ran up to and including ${last}. Your views are kept, with the remark that they came late.`,
		whom: 'Whom do you ask for information?',
		anotherThirdParty: 'A third party that is not in the file yet',
		anotherThirdPartyHint: 'Fill in the name and the e-mail address below.',
		thirdPartyName: 'Name of the third party',
		thirdPartyEmail: 'E-mail address of the third party',
		thirdPartyHint: 'Only needed where you choose a third party.',
		question: 'Your question',
		due: 'Answer by',
		yourQuestion: 'The question',
		answer: 'Your answer',
		considerations: 'General considerations',
		adviceConsiderationsHint:
			'Weigh at least the housing vision, the association’s means and how the tenants were involved (Rtiv 19d).',
		rulingConsiderationsHint: 'What holds for all points. Write the reasons on each point below.',
		admissible: (number) => `Is point ${number} admissible?`,
		outcome: (number) => `Decision on point ${number}`,
		outcomeHint: 'Only where the point is admissible.',
		reasonsOn: (number) => `Reasons on point ${number}`,
		obligation: (number) => `Obligation on point ${number}`,
		obligationHint: 'What has to be done? Leave empty where nothing has.',
		obligationBy: (number) => `Who has to meet the obligation on point ${number}?`,
		obligationDue: (number) => `Obligation on point ${number} by`,
		departs: (number) => `Why does point ${number} depart from the advice?`,
		departsHint: 'Only where you depart from it. The reason becomes part of the ruling (Awb 3:50).',
		adviceOnPoint: 'The committee’s advice',
		noAdvice: 'The committee has not given its advice yet.',
		sentBack: (name, when) => `${name} sent the ruling back on ${when}`,
		draftPdf: 'Draft as PDF',
		writtenBy: (name, when) => `Last saved by ${name}, ${when}.`,
		agreeSign: 'I have read the ruling and sign it on behalf of the minister.',
		weeks: 'By how much do you extend it?',
		weeksOption: (weeks, until) =>
			`${weeks} ${weeks === 1 ? 'week' : 'weeks'}: up to and including ${until}`,
		presentDue: (due) => `The term now runs up to and including ${due}.`,
		stayUntil: 'Up to and including which day does the case rest?',
		stayUntilHint: 'The term runs on from the day after.',
		stayReason: 'Why should the case rest?',
		stayReasonHint: 'For instance: we are talking again. All parties read this.',
		agreeStay: 'We consent in writing that the term stands still that long.',
		consents: 'Consent of the applicants',
		consented: (party, until) => `${party}: consented up to and including ${until}`,
		notConsented: (party) => `${party}: has not consented yet`,
		save: 'Save the draft',
	},
});
export type StepFields = StepFieldTexts;
