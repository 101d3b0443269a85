import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'Het verzoek wordt niet behandeld',
		declined: 'Het ministerie heeft besloten het verzoek niet te behandelen.',
		article: {
			'not-completed':
				'Dit heet buiten behandeling stellen (artikel 4:5 Algemene wet bestuursrecht).',
			repeated: 'Het herhaalt een eerder verzoek (artikel 4:6 Algemene wet bestuursrecht).',
			'outside-act': 'Hierover doet de minister geen uitspraak (artikel 44 Woningwet).',
			'nobody-confirmed':
				'Geen verzoeker bevestigde dat het doorgaat (artikel 4:5 Algemene wet bestuursrecht).',
		},
		ended: 'De procedure is hiermee afgelopen.',
		attached: 'Het besluit zit bij deze mail (PDF).',
		reasons: 'De redenen',
		next: {
			party: 'Lees het besluit. Daarin staat wat u kunt doen als u het niet eens bent.',
			ministry: 'U hoeft nu niets te doen. De partijen hebben het besluit gekregen.',
			byPost: (names: string) =>
				`Stuur het besluit per post aan: ${names}. Voor hen heeft nog niemand bevestigd wie handelt.`,
		},
	},
	en: {
		title: 'The request is not dealt with',
		declined: 'The ministry has decided not to deal with the request.',
		article: {
			'not-completed': 'The law calls this declining to process (article 4:5 Awb).',
			repeated: 'It repeats an earlier request (article 4:6 Awb).',
			'outside-act': 'The minister does not rule on this (article 44 Housing Act).',
			'nobody-confirmed': 'No applicant confirmed that it goes on (article 4:5 Awb).',
		},
		ended: 'This ends the procedure.',
		attached: 'The decision comes with this mail (PDF).',
		reasons: 'The reasons',
		next: {
			party: 'Read the decision. It says what you can do if you disagree.',
			ministry: 'You do not have to do anything now. The parties have received the decision.',
			byPost: (names: string) =>
				`Send the decision by post to: ${names}. Nobody has confirmed yet who acts for them.`,
		},
	},
});

/** To all: the request is not taken into consideration, and why (Awb 4:5). */
export const declined = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { declined, article, ended, attached, reasons } = texts[language];
		const { ground = 'not-completed' } = facts;
		return (
			<>
				<Paragraph>
					{declined} {article[ground]} {ended} {facts.attachment && attached}
				</Paragraph>
				<Quote title={reasons} text={facts.detail} language={language} />
			</>
		);
	},
	next({ facts, setting }) {
		const { party, ministry, byPost } = texts[setting.language].next;
		if (setting.audience !== 'ministry') return party;
		return facts.byPost?.length ? byPost(facts.byPost.join(', ')) : ministry;
	},
});
