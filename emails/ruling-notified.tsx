import { defineTexts } from '~/i18n/define-texts';
import { outcomeTexts } from '~/i18n/names/outcomes';
import { noticeTemplate } from './notice-template';
import { Bullets } from './parts/bullets';
import { Paragraph } from './parts/paragraph';

const texts = defineTexts({
	nl: {
		title: 'De minister heeft een bindende uitspraak gedaan',
		ruled: 'De minister heeft een bindende uitspraak gedaan in dit geschil.',
		attached: 'De uitspraak zit bij deze mail (PDF).',
		outcomes: 'De beslissing per punt',
		outcome: (number: number, title: string, outcome: string) =>
			`Punt ${number}, ${title}: ${outcome.toLowerCase()}`,
		next: {
			party:
				'Lees de uitspraak. Daarin staat wie wat moet doen, en wanneer. Ook staat er wat u kunt doen als u het niet eens bent.',
			ministry: 'U hoeft nu niets te doen. De partijen hebben de uitspraak gekregen.',
			byPost: (names: string) =>
				`Stuur de uitspraak per post aan: ${names}. Voor hen heeft nog niemand bevestigd wie handelt.`,
		},
	},
	en: {
		title: 'The minister has given a binding ruling',
		ruled: 'The minister has given a binding ruling in this dispute.',
		attached: 'The ruling comes with this mail (PDF).',
		outcomes: 'The decision on each point',
		outcome: (number: number, title: string, outcome: string) =>
			`Point ${number}, ${title}: ${outcome.toLowerCase()}`,
		next: {
			party:
				'Read the ruling. It says who must do what, and by when. It also says what you can do if you disagree.',
			ministry: 'You do not have to do anything now. The parties have received the ruling.',
			byPost: (names: string) =>
				`Send the ruling by post to: ${names}. Nobody has confirmed yet who acts for them.`,
		},
	},
});

/** To all parties: the binding ruling itself, with what was decided on each point (Awb 3:41). */
export const rulingNotified = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { ruled, attached, outcomes, outcome } = texts[language];
		const words = outcomeTexts[language];
		return (
			<>
				<Paragraph>
					{ruled} {facts.attachment && attached}
				</Paragraph>
				<Bullets
					title={outcomes}
					items={facts.outcomes.map(({ number, title, admissible, outcome: decided }) =>
						outcome(
							number,
							title,
							admissible && decided ? words.outcome[decided] : words.inadmissible,
						),
					)}
				/>
			</>
		);
	},
	next({ facts, setting }) {
		const { party, ministry, byPost } = texts[setting.language].next;
		if (setting.audience !== 'ministry') return party;
		return facts.byPost?.length ? byPost(facts.byPost.join(', ')) : ministry;
	},
});
