import { Fragment } from 'react';
import type { Language } from '~/domain/language';
import { mailTexts } from '~/i18n/mail/mail';
import { Heading } from './heading';
import { Paragraph } from './paragraph';
import { styles } from './styles';

const most = 3000;

/**
 * What somebody wrote, word for word with its line breaks; a very long text is read in the portal,
 * unless it is a copy for whoever wrote it.
 */
export function Quote(props: {
	title: string;
	text: string | null;
	language: Language;
	whole?: boolean;
}) {
	const { title, text, language, whole } = props;
	if (!text) return null;
	const isCut = !whole && text.length > most;
	const shown = isCut ? `${text.slice(0, most).trimEnd()}…` : text;
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
			{isCut && <Paragraph>{mailTexts[language].readOn}</Paragraph>}
		</>
	);
}
