import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { doerText } from './parts/person-text';

const texts = defineTexts({
	nl: {
		title: 'Een collega heeft dit geschil overgenomen',
		taken: (doer: string) => `${doer} behandelt dit geschil nu, in plaats van u.`,
		mails: 'Berichten voor de behandelaar gaan niet meer naar u.',
		next: 'U hoeft niets meer te doen. U kunt het dossier nog wel lezen.',
	},
	en: {
		title: 'A colleague has taken over this dispute',
		taken: (doer: string) => `${doer} now handles this dispute, instead of you.`,
		mails: 'Messages for the caseworker no longer come to you.',
		next: 'You need not do anything any more. You can still read the file.',
	},
});

/** To the caseworker who had a dispute: a colleague took it over. */
export const caseTakenOver = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { taken, mails } = texts[language];
		return (
			<Paragraph>
				{taken(doerText(facts.by, language))} {mails}
			</Paragraph>
		);
	},
	next: ({ setting }) => texts[setting.language].next,
});
