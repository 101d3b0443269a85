import { defineTexts } from '~/i18n/define-texts';

interface ViewsTexts {
	title: string;
	none: string;
	from: (party: string, when: string) => string;
	late: string;
	/** What it means that they came late. */
	lateMeans: string;
	perPoint: string;
	/** Where what was said of attempts is to be read. */
	onAttempts: string;
}

/** The views that parties gave. */
export const viewsTexts = defineTexts<ViewsTexts>({
	nl: {
		title: 'Zienswijzen',
		none: 'Er zijn nog geen zienswijzen.',
		from: (party, when) => `${party}, ${when}`,
		late: 'Na de termijn ontvangen',
		lateMeans: 'Het ministerie bepaalt of deze zienswijze nog meetelt.',
		perPoint: 'De zienswijze per punt staat hierboven bij het punt.',
		onAttempts: 'Wat deze partij over de pogingen zegt, staat hieronder bij de poging.',
	},
	en: {
		title: 'Views',
		none: 'There are no views yet.',
		from: (party, when) => `${party}, ${when}`,
		late: 'Received after the term',
		lateMeans: 'The ministry decides whether these views still count.',
		perPoint: 'The views on each point stand with the point above.',
		onAttempts: 'What this party says of the attempts stands with the attempt below.',
	},
});
