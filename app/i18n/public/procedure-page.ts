import type { DisputeState } from '~/domain/dispute/dispute';
import { defineTexts } from '~/i18n/define-texts';

interface ProcedurePageTexts {
	title: string;
	lead: string;
	courseTitle: string;
	state: Record<DisputeState, string>;
	asideTitle: string;
	kindsTitle: string;
	formation: (arises: string, window: string) => string;
	performance: (date: string) => string;
	toConfirm: string;
	termsTitle: string;
	termsIntro: string;
	termColumns: { term: string; length: string; from: string; article: string };
	termsCaption: string;
	documentsTitle: string;
	documentsIntro: string;
	documentsPerformance: string;
	stepsTitle: string;
	stepsIntro: string;
	stepsCaption: string;
	stepColumns: { step: string; who: string; when: string };
	whileOpen: string;
	always: string;
	ministryOnly: string;
	rulingTitle: string;
	ruling: string[];
}

/** How the procedure goes, to whoever wants to know. */
export const procedurePageTexts = defineTexts<ProcedurePageTexts>({
	nl: {
		title: 'Zo gaat de procedure',
		lead: 'Van verzoek tot bindende uitspraak: wat er gebeurt, wie iets mag doen en hoelang het duurt.',
		courseTitle: 'De weg van een geschil',
		state: {
			filed:
				'Een partij dient een verzoek in. Alle partijen en het ministerie krijgen het meteen. Een behandelaar kijkt of het verzoek compleet is.',
			'cure-requested':
				'Ontbreekt er iets? Dan vraagt de behandelaar de verzoeker om het verzoek aan te vullen. De termijn voor de uitspraak staat zo lang stil.',
			'under-review':
				'De adviescommissie bekijkt het geschil. Zij leest de zienswijzen van de andere partijen. Zij kan een partij of een derde om inlichtingen vragen.',
			advised:
				'De commissie heeft haar advies gegeven aan de minister. Een behandelaar schrijft de uitspraak, per punt en met redenen.',
			'awaiting-signature':
				'Een ander dan de schrijver leest de uitspraak en tekent haar namens de minister.',
			ruled: 'Alle partijen krijgen de uitspraak op hetzelfde moment. De procedure is klaar.',
			declined:
				'Blijft er te veel ontbreken? Dan kan het ministerie het verzoek buiten behandeling stellen, met de redenen erbij.',
			withdrawn:
				'De verzoeker kan het verzoek intrekken, zolang er geen uitspraak is. Zijn er meer verzoekers? Dan kunnen de anderen doorgaan.',
		},
		asideTitle: 'Wat er ook kan gebeuren',
		kindsTitle: 'Twee soorten geschillen',
		formation: (arises, window) =>
			`Over de totstandkoming: er zijn geen afspraken gekomen. Zo’n geschil ontstaat ${arises} na de datum van het bod. Daarna hebt u ${window} om het voor te leggen. Bent u te laat? U kunt het dan toch voorleggen; het ministerie beoordeelt dat.`,
		performance: (date) =>
			`Over de nakoming: een partij houdt zich niet aan de afspraken. Dit kan vanaf ${date}.`,
		toConfirm: 'Nog te bevestigen.',
		termsTitle: 'De termijnen',
		termsIntro:
			'Eindigt een termijn in het weekend of op een feestdag? Dan loopt zij meestal door tot de volgende werkdag. Bij elke datum in het portaal staat hoe zij is berekend.',
		termColumns: { term: 'Termijn', length: 'Hoelang', from: 'Vanaf', article: 'Waar het staat' },
		termsCaption: 'Termijnen van de procedure',
		documentsTitle: 'Documenten bij een verzoek',
		documentsIntro:
			'U voegt deze documenten toe, voor zover u ze redelijkerwijs kunt krijgen. Hebt u er een niet? Dan schrijft u waarom.',
		documentsPerformance: 'alleen bij een geschil over nakoming',
		stepsTitle: 'Wie mag welke stap zetten?',
		stepsIntro:
			'Dit zijn alle stappen na het indienen. Het portaal laat u alleen de stappen zien die u op dat moment kunt zetten.',
		stepsCaption: 'Stappen van de procedure',
		stepColumns: { step: 'Stap', who: 'Wie', when: 'Wanneer' },
		whileOpen: 'Zolang de zaak loopt',
		always: 'Altijd',
		ministryOnly: 'Partijen zien dit niet.',
		rulingTitle: 'De uitspraak',
		ruling: [
			'De minister beslist per punt, en geeft de redenen. Wijkt de uitspraak af van het advies? Dan staat erbij waarom.',
			'Wie de uitspraak schrijft, tekent haar niet. De commissie let er zelf op dat een lid met een belang niet meedoet: een plaatsvervanger neemt dan die plaats in.',
			'De uitspraak is bindend voor alle partijen.',
		],
	},
	en: {
		title: 'How the procedure goes',
		lead: 'From request to binding ruling: what happens, who may do what, and how long it takes.',
		courseTitle: 'The course of a dispute',
		state: {
			filed:
				'A party files a request. All parties and the ministry get it at once. A caseworker checks whether it is complete.',
			'cure-requested':
				'Is something missing? Then the caseworker asks the applicant to complete the request. The term for the ruling stands still meanwhile.',
			'under-review':
				'The advisory committee looks at the dispute. It reads the views of the other parties. It can ask a party or a third party for information.',
			advised:
				'The committee has given its advice to the minister. A caseworker writes the ruling, point by point and with reasons.',
			'awaiting-signature':
				'Somebody other than the writer reads the ruling and signs it on behalf of the minister.',
			ruled: 'All parties get the ruling at the same moment. The procedure is over.',
			declined:
				'Is too much still missing? Then the ministry can decline to process the request, and gives the reasons.',
			withdrawn:
				'The applicant can withdraw the request as long as there is no ruling. Are there more applicants? Then the others can go on.',
		},
		asideTitle: 'What can happen too',
		kindsTitle: 'Two kinds of dispute',
		formation: (arises, window) =>
			`About formation: no agreements came about. Such a dispute arises ${arises} after the date of the bid. You then have ${window} to put it to the minister. Are you late? You can still put it; the ministry judges that.`,
		performance: (date) =>
			`About performance: a party does not keep the agreements. This is possible from ${date}.`,
		toConfirm: 'Still to be confirmed.',
		termsTitle: 'The terms',
		termsIntro:
			'Does a term end in a weekend or on a holiday? Then it mostly runs until the next working day. Beside each date the portal says how it was computed.',
		termColumns: {
			term: 'Term',
			length: 'How long',
			from: 'From',
			article: 'Where it is laid down',
		},
		termsCaption: 'Terms of the procedure',
		documentsTitle: 'Documents with a request',
		documentsIntro:
			'You add these documents, as far as you can reasonably obtain them. Don’t you have one? Then you write why not.',
		documentsPerformance: 'only in a dispute about performance',
		stepsTitle: 'Who may take which step?',
		stepsIntro:
			'These are all steps after filing. The portal shows you only the steps that you can take at that moment.',
		stepsCaption: 'Steps of the procedure',
		stepColumns: { step: 'Step', who: 'Who', when: 'When' },
		whileOpen: 'As long as the case runs',
		always: 'Always',
		ministryOnly: 'Parties do not see this.',
		rulingTitle: 'The ruling',
		ruling: [
			'The minister decides on each point, and gives the reasons. Does the ruling differ from the advice? Then it says why.',
			'Whoever writes the ruling does not sign it. The committee itself sees to it that a member with an interest does not take part: a deputy then takes that place.',
			'The ruling binds all parties.',
		],
	},
});
