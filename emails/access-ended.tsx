import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'U handelt niet meer in dit geschil',
		ended: (party: string) =>
			`U bevestigde te handelen voor ${party}. Het ministerie heeft dat ongedaan gemaakt.`,
		closed: 'U kunt het dossier niet meer openen. U krijgt er ook geen berichten meer over.',
		setAside: 'Wat u namens deze partij schreef, telt niet mee.',
		secret:
			'Hebt u stukken uit het dossier bewaard? Verwijder die en gebruik ze niet. Klopt dit niet? Neem dan contact met ons op.',
		reason: 'De reden',
		link: 'Ga naar het portaal',
	},
	en: {
		title: 'You no longer act in this dispute',
		ended: (party: string) =>
			`You confirmed to act for ${party}. The ministry has undone that confirmation.`,
		closed: 'You can no longer open the case file. Nor do you get messages about it.',
		setAside: 'What you wrote as this party does not count.',
		secret:
			'If you kept documents from the file, delete them and do not use them. Is this not right? Then contact us.',
		reason: 'The reason',
		link: 'Go to the portal',
	},
});

/** To those who wrongly acted for a party: that they have no access any more. */
export const accessEnded = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { ended, closed, setAside, reason } = texts[language];
		return (
			<>
				<Paragraph>
					{ended(facts.undone?.party ?? '')} {closed}
				</Paragraph>
				{facts.undone?.isSetAside && <Paragraph>{setAside}</Paragraph>}
				<Quote title={reason} text={facts.detail} language={language} />
			</>
		);
	},
	next: ({ setting }) => texts[setting.language].secret,
	link: ({ setting }) => ({ path: '/start', label: texts[setting.language].link }),
});
