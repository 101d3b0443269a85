import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';

const texts = defineTexts({
	nl: {
		title: 'De adviescommissie heeft advies gegeven',
		given: 'Het advies van de commissie staat in het portaal. Alleen het ministerie kan het lezen.',
		renewed: 'Dit advies vervangt het vorige. Dat blijft in het dossier.',
		next: 'Schrijf nu de uitspraak.',
		nextRenewed: 'Lees het en pas zo nodig de uitspraak aan.',
	},
	en: {
		title: 'The advisory committee has given its advice',
		given: 'The committee’s advice is in the portal. Only the ministry can read it.',
		renewed: 'This advice takes the place of the earlier one, which stays in the file.',
		next: 'Now write the ruling.',
		nextRenewed: 'Read it, and change the ruling where needed.',
	},
});

/** To the caseworker: the committee’s advice is in; it tells nothing of what it says. */
export const adviceGiven = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { given, renewed } = texts[setting.language];
		return <Paragraph>{facts.renewed ? `${given} ${renewed}` : given}</Paragraph>;
	},
	next: ({ facts, setting }) => texts[setting.language][facts.renewed ? 'nextRenewed' : 'next'],
});
