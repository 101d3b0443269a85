import { defineTexts } from '~/i18n/define-texts';
import { procedureTexts } from '~/i18n/names/procedure';
import { Letter } from './parts/letter';
import { Paragraph } from './parts/paragraph';
import type { MailProps, Template } from './template';

const texts = defineTexts({
	nl: {
		title: (role: string) => `U hebt de rol ${role} in het Geschillenportaal`,
		given: 'De beheerder van het portaal heeft u deze rol gegeven.',
		how: 'Log in met dit e-mailadres. Kies daarna deze rol.',
		link: 'Ga naar het portaal',
	},
	en: {
		title: (role: string) => `You have the role ${role} in the dispute portal`,
		given: 'The administrator of the portal gave you this role.',
		how: 'Sign in with this e-mail address. Then choose this role.',
		link: 'Go to the portal',
	},
});

/** To a person who works for the ministry or the committee from now on. */
export const roleGiven: Template<MailProps['role-given']> = {
	subject: ({ facts, setting }) => titleOf(facts, setting.language),
	Body({ facts, setting }) {
		const { given, how, link } = texts[setting.language];
		return (
			<Letter
				setting={setting}
				title={titleOf(facts, setting.language)}
				link={{ path: facts.path, label: link }}
			>
				<Paragraph>
					{given} {how}
				</Paragraph>
			</Letter>
		);
	},
};

function titleOf({ role }: MailProps['role-given'], language: 'nl' | 'en'): string {
	return texts[language].title(procedureTexts[language].role[role].toLowerCase());
}
