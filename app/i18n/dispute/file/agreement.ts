import { defineTexts } from '~/i18n/define-texts';

interface AgreementTexts {
	title: string;
	name: string;
	period: string;
	periodOf: (from: number, until: number) => string;
	bidDate: string;
	madeOn: string;
	aroseOn: string;
	requestDate: string;
	filed: string;
	filedBy: (name: string, capacity: string) => string;
	requestPdf: string;
}

/** The agreements that a dispute is about, and the request. */
export const agreementTexts = defineTexts<AgreementTexts>({
	nl: {
		title: 'Afspraken en verzoek',
		name: 'Prestatieafspraken',
		period: 'Periode',
		periodOf: (from, until) => (from === until ? `${from}` : `${from} tot en met ${until}`),
		bidDate: 'Bod ontvangen',
		madeOn: 'Afspraken gemaakt',
		aroseOn: 'Geschil ontstaan',
		requestDate: 'Datum van het verzoek',
		filed: 'Ontvangen',
		filedBy: (name, capacity) => `Ondertekend door ${name} (${capacity})`,
		requestPdf: 'Verzoek als pdf',
	},
	en: {
		title: 'Agreements and request',
		name: 'Performance agreements',
		period: 'Period',
		periodOf: (from, until) =>
			from === until ? `${from}` : `${from} up to and including ${until}`,
		bidDate: 'Bid received',
		madeOn: 'Agreements made',
		aroseOn: 'Dispute arose',
		requestDate: 'Date of the request',
		filed: 'Received',
		filedBy: (name, capacity) => `Signed by ${name} (${capacity})`,
		requestPdf: 'Request as PDF',
	},
});
