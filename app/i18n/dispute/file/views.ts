import { defineTexts } from '~/i18n/define-texts';

interface ViewsTexts {
	title: string;
	none: string;
	from: (party: string, when: string) => string;
	late: string;
	/** What it means that they came late. */
	lateMeans: string;
	perPoint: string;
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
	},
	en: {
		title: 'Views',
		none: 'There are no views yet.',
		from: (party, when) => `${party}, ${when}`,
		late: 'Received after the term',
		lateMeans: 'The ministry decides whether these views still count.',
		perPoint: 'The views on each point stand with the point above.',
	},
});
