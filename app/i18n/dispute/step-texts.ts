import type { StepName } from '~/domain/dispute/procedure';
import { defineTexts } from '~/i18n/define-texts';

interface StepTexts {
	/** As a button or link: what you do. */
	action: string;
	/** Above the form: what it means, and for whom. */
	intro: string;
}

/** What each step is called and means; `done-texts` says what it brought about. */
export const stepTexts = defineTexts<Record<StepName, StepTexts>>({
	nl: {
		'take-on': {
			action: 'Neem in behandeling',
			intro: 'Uw naam staat dan bij deze zaak. Mails voor de behandelaar gaan naar u.',
		},
		'confirm-complete': {
			action: 'Verzoek is compleet',
			intro: 'De adviescommissie kan dan aan haar advies beginnen.',
		},
		'request-cure': {
			action: 'Vraag om aanvulling',
			intro:
				'De verzoeker krijgt de kans om te herstellen wat ontbreekt (Awb 4:5). De termijn voor de uitspraak staat zo lang stil (Awb 4:15).',
		},
		cure: {
			action: 'Vul het verzoek aan',
			intro:
				'Schrijf wat er ontbrak en voeg de documenten toe. Daarna loopt de termijn voor de uitspraak weer door. Tot de laatste dag kunt u nog meer sturen, zolang het ministerie niet heeft beslist.',
		},
		decline: {
			action: 'Stel buiten behandeling',
			intro:
				'Het verzoek wordt niet behandeld. Geef de redenen: alle partijen lezen ze in het besluit.',
		},
		'submit-views': {
			action: 'Geef uw zienswijze',
			intro:
				'Schrijf per punt wat u vindt, of in het algemeen. Alle partijen lezen uw zienswijze vanaf hetzelfde moment.',
		},
		'request-information': {
			action: 'Vraag inlichtingen',
			intro:
				'Vraag een partij of een derde om nadere inlichtingen. Alle partijen horen wat u vraagt en tot wanneer.',
		},
		'provide-information': {
			action: 'Geef de inlichtingen',
			intro: 'Beantwoord de vraag van de adviescommissie. Alle partijen lezen uw antwoord.',
		},
		'set-advice-due': {
			action: 'Bepaal de dag voor het advies',
			intro: 'Geef de commissie genoeg tijd voor haar advies (Awb 3:6).',
		},
		'give-advice': {
			action: 'Geef advies',
			intro:
				'Geef per punt het advies van de commissie. Alleen het ministerie leest het. Gaf de commissie al advies? Dan vervangt dit het. Het vorige blijft bewaard.',
		},
		'draft-ruling': {
			action: 'Schrijf de uitspraak',
			intro:
				'Schrijf per punt wat de minister beslist en waarom. U kunt tussendoor opslaan. Alleen het ministerie leest mee.',
		},
		'present-ruling': {
			action: 'Leg voor ter ondertekening',
			intro: 'U kunt het concept dan niet meer veranderen, tenzij het terugkomt.',
		},
		'send-back-ruling': {
			action: 'Stuur terug met opmerkingen',
			intro: 'De behandelaar leest uw opmerkingen en past de uitspraak aan.',
		},
		'sign-ruling': {
			action: 'Onderteken de uitspraak',
			intro: 'U ondertekent namens de minister. De uitspraak is dan bindend.',
		},
		'correct-contact': {
			action: 'Verbeter gegevens van een partij',
			intro:
				'Gebruik dit als een naam of adres niet klopt, of als een partij nog niet reageert. In het verloop komt te staan bij welke partij en waarom. Alle partijen lezen dat; e-mailadressen van anderen lezen zij niet.',
		},
		'undo-confirmation': {
			action: 'Maak een bevestiging ongedaan',
			intro:
				'Gebruik dit als iemand bevestigde voor een partij te handelen en dat niet klopt. Die organisatie kan dit dossier dan meteen niet meer openen. Wat zij namens de partij schreef, telt niet meer mee. Haar documenten blijven in het dossier, zonder naam van de partij.',
		},
		'extend-term': {
			action: 'Verleng de termijn',
			intro:
				'De termijn voor de uitspraak kan met ten hoogste vier weken per keer worden verlengd, voordat zij afloopt (Woningwet artikel 44 lid 5).',
		},
		'consent-to-stay': {
			action: 'Laat de zaak rusten (aanhouding)',
			intro:
				'Praat u weer met de andere partijen? Dan kan de zaak een tijd rusten. Dat heet aanhouding. De termijn voor de uitspraak staat dan stil. Daarvoor moeten alle verzoekers schriftelijk instemmen. Het ministerie beslist daarna.',
		},
		stay: {
			action: 'Houd de zaak aan',
			intro:
				'De zaak rust tot een dag waarmee de verzoekers schriftelijk hebben ingestemd. De termijn voor de uitspraak staat zo lang stil (Awb 4:15).',
		},
		'refuse-stay': {
			action: 'Wijs de aanhouding af',
			intro:
				'De zaak rust niet, of niet langer dan al was bepaald. De instemming van de verzoekers vervalt. Zij kunnen opnieuw instemmen.',
		},
		'end-stay': {
			action: 'Beëindig de aanhouding',
			intro:
				'De zaak rust vanaf morgen niet meer. De termijn voor de uitspraak loopt dan weer door, tenzij de verzoeker het verzoek nog aanvult.',
		},
		'continue-request': {
			action: 'Zet het verzoek voort',
			intro:
				'De verzoeker die het verzoek indiende, trok zich terug. U bevestigt dat u het verzoek voortzet.',
		},
		withdraw: {
			action: 'Trek het verzoek in',
			intro: 'U vraagt de minister dan niet meer om een uitspraak.',
		},
		'add-note': {
			action: 'Voeg een notitie toe',
			intro: 'Alleen het ministerie en de commissie lezen deze notitie, de partijen nooit.',
		},
	},
	en: {
		'take-on': {
			action: 'Take on the case',
			intro: 'Your name then stands with this case. Mails for the caseworker come to you.',
		},
		'confirm-complete': {
			action: 'Request is complete',
			intro: 'The advisory committee can then begin its advice.',
		},
		'request-cure': {
			action: 'Ask to complete it',
			intro:
				'The applicant gets the chance to mend what is missing (Awb 4:5). Meanwhile the ruling term stands still (Awb 4:15).',
		},
		cure: {
			action: 'Complete the request',
			intro:
				'Write what was missing and add the documents. The ruling term then runs on. Until the last day you can send more, as long as the ministry has not decided.',
		},
		decline: {
			action: 'Decline to process',
			intro: 'The request is not dealt with. Give the reasons: all parties read them.',
		},
		'submit-views': {
			action: 'Give your views',
			intro:
				'Write what you think on each point, or in general. All parties read your views from the same moment.',
		},
		'request-information': {
			action: 'Ask for information',
			intro:
				'Ask a party or a third party for further information. All parties hear what you ask and by when.',
		},
		'provide-information': {
			action: 'Give the information',
			intro: 'Answer the advisory committee’s question. All parties read your answer.',
		},
		'set-advice-due': {
			action: 'Set the day for the advice',
			intro: 'Give the committee time enough for its advice (Awb 3:6).',
		},
		'give-advice': {
			action: 'Give advice',
			intro:
				'Give the committee’s advice on each point. Only the ministry reads it. Where the committee has advised already, this takes its place; the earlier one is kept.',
		},
		'draft-ruling': {
			action: 'Write the ruling',
			intro:
				'Write what the minister decides on each point and why. You can save in between. Only the ministry reads along.',
		},
		'present-ruling': {
			action: 'Present for signature',
			intro: 'You can no longer change the draft, unless it comes back.',
		},
		'send-back-ruling': {
			action: 'Send back with remarks',
			intro: 'The caseworker reads your remarks and changes the ruling.',
		},
		'sign-ruling': {
			action: 'Sign the ruling',
			intro: 'You sign on behalf of the minister. The ruling is then binding.',
		},
		'correct-contact': {
			action: 'Correct a party’s details',
			intro:
				'Use this where a name or address is wrong, or where a party has not come in yet. The timeline tells for which party, and why. All parties read that; they do not read each other’s e-mail addresses.',
		},
		'undo-confirmation': {
			action: 'Undo a confirmation',
			intro:
				'Use this where somebody confirmed to act for a party and that is not right. That organisation can then no longer open this case file, at once. What it wrote as the party no longer counts. Its documents stay in the file, without the party’s name.',
		},
		'extend-term': {
			action: 'Extend the term',
			intro:
				'The ruling term can be extended by at most four weeks each time, before it ends (Housing Act article 44(5)).',
		},
		'consent-to-stay': {
			action: 'Let the case rest (stay)',
			intro:
				'Are you talking with the other parties again? Then the case can rest for some time. That is called a stay. The ruling term then stands still. All applicants have to consent to it in writing. After that the ministry decides.',
		},
		stay: {
			action: 'Stay the case',
			intro:
				'The case rests until a day to which all applicants consented in writing. Meanwhile the ruling term stands still (Awb 4:15).',
		},
		'refuse-stay': {
			action: 'Refuse the stay',
			intro:
				'The case does not rest, or no longer than was decided already. The consent of the applicants falls away; they can consent anew.',
		},
		'end-stay': {
			action: 'End the stay',
			intro:
				'The case no longer rests from tomorrow. The ruling term then runs on, unless the applicant is still completing the request.',
		},
		'continue-request': {
			action: 'Go on with the request',
			intro: 'The applicant who filed the request withdrew. You confirm that you go on with it.',
		},
		withdraw: {
			action: 'Withdraw the request',
			intro: 'You then no longer ask the minister for a ruling.',
		},
		'add-note': {
			action: 'Add a note',
			intro: 'Only the ministry and the committee read this note, the parties never do.',
		},
	},
});
