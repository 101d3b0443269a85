import { defineTexts } from '~/i18n/define-texts';
import { Letter } from './parts/letter';
import { Paragraph } from './parts/paragraph';
import type { MailProps, Template } from './template';

const texts = defineTexts({
	nl: {
		title: (organisation: string) => `U kunt nu handelen namens ${organisation}`,
		confirmed: (organisation: string) =>
			`Uw aanvraag om te handelen namens ${organisation} is goedgekeurd.`,
		can: 'U kunt de geschillen van deze organisatie nu zien. U kunt ook een verzoek indienen.',
		link: 'Ga naar het portaal',
	},
	en: {
		title: (organisation: string) => `You can now act on behalf of ${organisation}`,
		confirmed: (organisation: string) =>
			`Your request to act on behalf of ${organisation} was granted.`,
		can: 'You can now see the disputes of this organisation. You can also file a request.',
		link: 'Go to the portal',
	},
});

/** To a person who asked to act for an organisation: that they can. */
export const membershipConfirmed: Template<MailProps['membership-confirmed']> = {
	subject: ({ facts, setting }) => texts[setting.language].title(facts.organisationName),
	Body({ facts, setting }) {
		const { title, confirmed, can, link } = texts[setting.language];
		return (
			<Letter
				setting={setting}
				title={title(facts.organisationName)}
				link={{ path: facts.path, label: link }}
			>
				<Paragraph>
					{confirmed(facts.organisationName)} {can}
				</Paragraph>
			</Letter>
		);
	},
};
