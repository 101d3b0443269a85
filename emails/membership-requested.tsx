import { defineTexts } from '~/i18n/define-texts';
import { Letter } from './parts/letter';
import { Paragraph } from './parts/paragraph';
import type { MailProps, Template } from './template';

const texts = defineTexts({
	nl: {
		title: (name: string, organisation: string) => `${name} wil handelen namens ${organisation}`,
		asks: (name: string, email: string) => `${name} (${email}) heeft dit gevraagd in het portaal.`,
		means: 'Keurt u dit goed, dan kan deze persoon al uw geschillen lezen.',
		check: 'Kent u deze persoon? Bevestig het dan. Weigeren kan ook.',
		link: 'Bevestig of weiger in het portaal',
	},
	en: {
		title: (name: string, organisation: string) =>
			`${name} wants to act on behalf of ${organisation}`,
		asks: (name: string, email: string) => `${name} (${email}) asked for this in the portal.`,
		means: 'If you agree, this person can read all your disputes.',
		check: 'Do you know this person? Then confirm it. You can also refuse.',
		link: 'Confirm or refuse in the portal',
	},
});

/** To who can let somebody in: that a person wants to act for the organisation. */
export const membershipRequested: Template<MailProps['membership-requested']> = {
	subject: ({ facts, setting }) =>
		texts[setting.language].title(facts.personName, facts.organisationName),
	Body({ facts, setting }) {
		const { title, asks, means, check, link } = texts[setting.language];
		return (
			<Letter
				setting={setting}
				title={title(facts.personName, facts.organisationName)}
				link={{ path: facts.path, label: link }}
			>
				<Paragraph>
					{asks(facts.personName, facts.email)} {means}
				</Paragraph>
				<Paragraph>{check}</Paragraph>
			</Letter>
		);
	},
};
