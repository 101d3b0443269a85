import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'Een ander handelde ten onrechte voor een partij',
		undone: (party: string) =>
			`Iemand bevestigde te handelen voor ${party}. Dat was niet juist en is nu ongedaan gemaakt.`,
		read: 'Die persoon kon tot nu toe het dossier lezen. Dat kan nu niet meer.',
		setAside:
			'Wat deze persoon namens de partij schreef, telt niet mee. Toegevoegde documenten blijven in het dossier.',
		reason: 'De reden',
	},
	en: {
		title: 'Others wrongly acted for a party',
		undone: (party: string) =>
			`Somebody confirmed to act for ${party}. That was not right and has been undone.`,
		read: 'That person could read the case file until now. They no longer can.',
		setAside:
			'What they wrote as the party does not count. Documents that they added stay in the file.',
		reason: 'The reason',
	},
});

/** To the other parties, caseworker and committee: who acted for a party had no right to. */
export const confirmationUndone = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { undone, read, setAside, reason } = texts[language];
		return (
			<>
				<Paragraph>
					{undone(facts.undone?.party ?? '')} {facts.undone?.hadFile && read}
				</Paragraph>
				{facts.undone?.isSetAside && <Paragraph>{setAside}</Paragraph>}
				<Quote title={reason} text={facts.detail} language={language} />
			</>
		);
	},
});
