import { Fragment } from 'react';
import type { Language } from '~/domain/language';
import { mailTexts } from '~/i18n/mail/mail';
import { Heading } from './heading';
import { Paragraph } from './paragraph';
import { styles } from './styles';

const most = 3000;

/** What somebody wrote, word for word with its line breaks; a very long text is read in the portal. */
export function Quote(props: { title: string; text: string | null; language: Language }) {
	const { title, text, language } = props;
	if (!text) return null;
	const shown = text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
	return (
		<>
			<Heading>{title}</Heading>
			<blockquote style={styles.quote}>
				{shown.split('\n').map((line, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that never changes
					<Fragment key={index}>
						{index > 0 && <br />}
						{line}
					</Fragment>
				))}
			</blockquote>
			{text.length > most && <Paragraph>{mailTexts[language].readOn}</Paragraph>}
		</>
	);
}
