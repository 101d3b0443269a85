import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';

const texts = defineTexts({
	nl: {
		title: (doer: string) => `Nieuw geschil ingediend door ${doer}`,
		filed: (doer: string) => `${doer} heeft een geschil voorgelegd aan de minister.`,
		told: 'De andere partijen hebben bericht gekregen.',
		next: 'Behandelaar: controleer of het verzoek compleet is. Commissie: u hoort het als het verzoek compleet is.',
	},
	en: {
		title: (doer: string) => `New dispute filed by ${doer}`,
		filed: (doer: string) => `${doer} has put a dispute before the minister.`,
		told: 'The other parties have been told.',
		next: 'Caseworker: check whether the request is complete. Committee: you hear when the request is complete.',
	},
});

/** To caseworkers and committee: that a request was filed (Rtiv 19a(4)). */
export const filingToMinistry = noticeTemplate({
	title: ({ facts, setting }) =>
		texts[setting.language].title(doerText(facts.by, setting.language)),
	Story({ facts, setting }) {
		const { language } = setting;
		const { filed, told } = texts[language];
		return (
			<Paragraph>
				{filed(doerText(facts.by, language))} {told}
			</Paragraph>
		);
	},
	next: ({ setting }) => texts[setting.language].next,
});
