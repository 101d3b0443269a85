import { defineTexts } from '~/i18n/define-texts';

/** What stands at the files that come with a step. */
export const stepFileTexts = defineTexts({
	nl: {
		files: 'Documenten',
		filesHint: 'U kunt meer bestanden tegelijk kiezen.',
		keptFiles: 'Al ontvangen bestanden',
		keptFilesHint: 'Haal het vinkje weg bij een bestand dat niet mee moet.',
	},
	en: {
		files: 'Documents',
		filesHint: 'You can choose several files at once.',
		keptFiles: 'Files already received',
		keptFilesHint: 'Untick a file that should not go along.',
	},
});
