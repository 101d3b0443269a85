import type { OrganisationKind } from '~/domain/parties/organisation';
import { defineTexts } from '~/i18n/define-texts';

interface LetterTexts {
	ministry: string;
	portal: string;
	minister: string;
	onBehalf: string;
	pageOf: (page: number, count: number) => string;
	to: string;
	date: string;
	reference: string;
	subject: string;
	enclosures: string;
	salutation: string;
	point: (number: number, title: string) => string;
	kinds: Record<OrganisationKind | 'other', string>;
	parties: string;
	party: string;
	partyKind: string;
	side: string;
	code: string;
	municipality: string;
	withdrawnOn: (date: string) => string;
	agreement: string;
	agreementTitle: string;
	period: string;
	bidDate: string;
	madeOn: string;
	aroseOn: string;
	theme: string;
	asked: string;
	positionOf: (party: string) => string;
	/** What the filer says that another party thinks. */
	positionByApplicant: (party: string) => string;
	clause: string;
	notDone: string;
	notDoneBy: string;
	dueOn: string;
	ownDuties: string;
	exhibit: string;
	document: string;
	/** What an exhibit is, where it is no required document. */
	purposes: Record<string, string>;
	contact: string;
	contactText: (reference: string) => string;
	contactMail: string;
	contactPortal: string;
	signedBy: (name: string, when: string) => string;
}

/** What every letter of the portal says. */
export const letterTexts = defineTexts<LetterTexts>({
	nl: {
		ministry: 'Ministerie van Volkshuisvesting en Ruimtelijke Ordening',
		portal: 'Geschillenportaal prestatieafspraken',
		minister: 'De minister van Volkshuisvesting en Ruimtelijke Ordening,',
		onBehalf: 'namens deze,',
		pageOf: (page, count) => `Pagina ${page} van ${count}`,
		to: 'Aan',
		date: 'Datum',
		reference: 'Ons kenmerk',
		subject: 'Onderwerp',
		enclosures: 'Bijlagen',
		salutation: 'Geachte partijen,',
		point: (number, title) => `Punt ${number}: ${title}`,
		kinds: {
			municipality: 'Gemeente',
			association: 'Woningcorporatie',
			tenants: 'Huurdersorganisatie',
			other: 'Derde',
		},
		parties: 'De partijen',
		party: 'Partij',
		partyKind: 'Soort',
		side: 'Rol',
		code: 'Code',
		municipality: 'Gemeente',
		withdrawnOn: (date) => `ingetrokken op ${date}`,
		agreement: 'De prestatieafspraken',
		agreementTitle: 'Titel',
		period: 'Periode',
		bidDate: 'Bod ontvangen op',
		madeOn: 'Gemaakt op',
		aroseOn: 'Geschil ontstaan op, volgens de indiener',
		theme: 'Thema',
		asked: 'Gevraagd',
		positionOf: (party) => `Standpunt van ${party}`,
		positionByApplicant: (party) => `Standpunt van ${party}, volgens de verzoeker`,
		clause: 'De afspraak',
		notDone: 'Wat niet is gedaan',
		notDoneBy: 'Door wie',
		dueOn: 'Had klaar moeten zijn op',
		ownDuties: 'Wat de indiener zelf moest doen',
		exhibit: 'Nr.',
		document: 'Document',
		purposes: {
			attempt: 'Bewijs van een poging om er samen uit te komen',
			cure: 'Aanvulling van het verzoek',
			views: 'Bij een zienswijze',
			information: 'Bij inlichtingen',
		},
		contact: 'Vragen',
		contactText: (reference) => `Hebt u vragen? Noem dan altijd ons kenmerk: ${reference}.`,
		contactMail: 'U kunt ons mailen:',
		contactPortal: 'De hele zaak leest u in het portaal:',
		signedBy: (name, when) => `Elektronisch ondertekend door ${name} op ${when}.`,
	},
	en: {
		ministry: 'Ministry of Housing and Spatial Planning',
		portal: 'Performance agreements dispute portal',
		minister: 'The Minister of Housing and Spatial Planning,',
		onBehalf: 'on the minister’s behalf,',
		pageOf: (page, count) => `Page ${page} of ${count}`,
		to: 'To',
		date: 'Date',
		reference: 'Our reference',
		subject: 'Subject',
		enclosures: 'Enclosures',
		salutation: 'To all parties,',
		point: (number, title) => `Point ${number}: ${title}`,
		kinds: {
			municipality: 'Municipality',
			association: 'Housing association',
			tenants: 'Tenants’ organisation',
			other: 'Third party',
		},
		parties: 'The parties',
		party: 'Party',
		partyKind: 'Kind',
		side: 'Role',
		code: 'Code',
		municipality: 'Municipality',
		withdrawnOn: (date) => `withdrew on ${date}`,
		agreement: 'The performance agreements',
		agreementTitle: 'Title',
		period: 'Period',
		bidDate: 'Bid received on',
		madeOn: 'Made on',
		aroseOn: 'Dispute arose on, according to the filer',
		theme: 'Theme',
		asked: 'Asked',
		positionOf: (party) => `Position of ${party}`,
		positionByApplicant: (party) => `Position of ${party}, according to the applicant`,
		clause: 'The agreement',
		notDone: 'What was not done',
		notDoneBy: 'By whom',
		dueOn: 'Had to be done on',
		ownDuties: 'What the filer itself had to do',
		exhibit: 'No.',
		document: 'Document',
		purposes: {
			attempt: 'Proof of an attempt to solve it together',
			cure: 'Completion of the request',
			views: 'With views',
			information: 'With information',
		},
		contact: 'Questions',
		contactText: (reference) =>
			`Do you have questions? Always mention our reference: ${reference}.`,
		contactMail: 'You can mail us:',
		contactPortal: 'You can read the whole case in the portal:',
		signedBy: (name, when) => `Signed electronically by ${name} on ${when}.`,
	},
});
