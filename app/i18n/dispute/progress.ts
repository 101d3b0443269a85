import { defineTexts } from '~/i18n/define-texts';

/** How far something is. */
export const progressTexts = defineTexts({
	nl: {
		status: { complete: 'Klaar', incomplete: 'Nog niet klaar', 'not-yet': 'Kan nog niet' },
		stepState: { done: 'Klaar', current: 'Nu', next: 'Hierna' },
	},
	en: {
		status: { complete: 'Completed', incomplete: 'Incomplete', 'not-yet': 'Cannot start yet' },
		stepState: { done: 'Done', current: 'Now', next: 'Next' },
	},
});
