import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';

const texts = defineTexts({
	nl: {
		title: (organisation: string) => `${organisation} doet mee in het portaal`,
		confirmed: (name: string, organisation: string) =>
			`${name} heeft bevestigd te handelen namens ${organisation}.`,
		from: 'Berichten over dit geschil gaan voortaan ook naar deze persoon.',
		wrong: 'Klopt dit niet? Neem dan contact met ons op.',
		served: 'Er is al een besluit in dit geschil. Het gaat nu per mail naar deze partij.',
		read: 'Lees het besluit. U krijgt het in een aparte mail.',
	},
	en: {
		title: (organisation: string) => `${organisation} takes part in the portal`,
		confirmed: (name: string, organisation: string) =>
			`${name} has confirmed to act on behalf of ${organisation}.`,
		from: 'Messages about this dispute now go to this person as well.',
		wrong: 'Is this not right? Then contact us.',
		served: 'There is a decision in this dispute already. It now goes to this party by mail.',
		read: 'Read the decision. You get it in a mail of its own.',
	},
});

/** To the party and the caseworker: who acts for it from now on. */
export const partyConfirmed = noticeTemplate({
	title: ({ facts, setting }) => texts[setting.language].title(facts.by.actingFor),
	Story({ facts, setting }) {
		const { language } = setting;
		const { confirmed, from, wrong, served } = texts[language];
		return (
			<Paragraph>
				{confirmed(facts.by.name, facts.by.actingFor)} {from} {wrong} {facts.served && served}
			</Paragraph>
		);
	},
	next: ({ facts, setting }) =>
		facts.served && setting.audience === 'party' ? texts[setting.language].read : null,
});
