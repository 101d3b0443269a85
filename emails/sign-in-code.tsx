import { defineTexts } from '~/i18n/define-texts';
import { formatDateTime } from '~/i18n/format/format-date';
import { Letter } from './parts/letter';
import { Paragraph } from './parts/paragraph';
import { styles } from './parts/styles';
import type { MailProps, Template } from './template';

const texts = defineTexts({
	nl: {
		title: 'Uw inlogcode voor het Geschillenportaal',
		intro: 'Met deze code logt u in:',
		validUntil: (at: string) => `De code werkt één keer, tot ${at}.`,
		where: 'Vul de code in op de pagina waar u hem hebt aangevraagd.',
		secret: 'Geef de code aan niemand. Wij vragen er nooit om.',
		notYou: 'Hebt u geen code gevraagd? Dan hoeft u niets te doen.',
		link: 'Naar de pagina voor de code',
	},
	en: {
		title: 'Your sign-in code for the dispute portal',
		intro: 'You sign in with this code:',
		validUntil: (at: string) => `The code works once, until ${at}.`,
		where: 'Fill it in on the page where you asked for it.',
		secret: 'Give the code to nobody. We never ask for it.',
		notYou: 'Did you not ask for a code? Then you do not have to do anything.',
		link: 'To the page for the code',
	},
});

/** Twelve digits are typed over in threes; six are seen at a glance. */
function inGroups(code: string): string {
	return code.length > 6 ? code.replace(/(\d{3})(?=\d)/g, '$1 ') : code;
}

/** The code with which somebody signs in; the subject never carries it, since lists show subjects. */
export const signInCode: Template<MailProps['sign-in-code']> = {
	subject: ({ setting }) => texts[setting.language].title,
	Body({ facts, setting }) {
		const { title, intro, validUntil, where, secret, notYou, link } = texts[setting.language];
		return (
			<Letter setting={setting} title={title} link={{ path: '/inloggen/code', label: link }}>
				<Paragraph>{intro}</Paragraph>
				<p style={styles.code}>{inGroups(facts.code)}</p>
				<Paragraph>
					{validUntil(formatDateTime(facts.validUntil, setting.language))} {where}
				</Paragraph>
				<Paragraph>
					{secret} {notYou}
				</Paragraph>
			</Letter>
		);
	},
};
