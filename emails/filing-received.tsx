import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';

const texts = defineTexts({
	nl: {
		title: (doer: string) => `Nieuw geschil ingediend door ${doer}`,
		filed: (doer: string) =>
			`${doer} heeft een geschil over prestatieafspraken voorgelegd aan de minister.`,
		asked: 'De minister wordt gevraagd om een bindende uitspraak.',
		respondent:
			'Uw organisatie is wederpartij. U kunt schriftelijk reageren: dat heet een zienswijze. Alle partijen kunnen uw zienswijze lezen.',
		applicant:
			'Uw organisatie staat in het verzoek als medeverzoeker. Dan vraagt u dit samen met de indiener. Klopt dat niet? Trek het verzoek dan in het portaal voor uw organisatie in. U blijft wel partij.',
		copy: 'Bij deze mail zit een kopie van het verzoek (PDF).',
	},
	en: {
		title: (doer: string) => `New dispute filed by ${doer}`,
		filed: (doer: string) =>
			`${doer} has put a dispute about performance agreements before the minister.`,
		asked: 'The minister is asked for a binding ruling.',
		respondent:
			'Your organisation is a respondent. You can answer in writing: that is called your views. All parties can read your views.',
		applicant:
			'The request names your organisation as a joint applicant: you ask this together with the filer. Is that not right? Then withdraw the request for your organisation in the portal. You do remain a party.',
		copy: 'A copy of the request comes with this mail (PDF).',
	},
});

/** To each other party: that a request was filed, by whom, and until when views can be given. */
export const filingReceived = noticeTemplate({
	title: ({ facts, setting }) =>
		texts[setting.language].title(doerText(facts.by, setting.language)),
	Story({ facts, setting }) {
		const { language } = setting;
		const { filed, asked, respondent, applicant, copy } = texts[language];
		return (
			<>
				<Paragraph>
					{filed(doerText(facts.by, language))} {asked}
				</Paragraph>
				<Paragraph>{facts.expected ? respondent : applicant}</Paragraph>
				{facts.attachment && <Paragraph>{copy}</Paragraph>}
			</>
		);
	},
});
