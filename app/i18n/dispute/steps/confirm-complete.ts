import { defineTexts } from '~/i18n/define-texts';

/** What is asked when a request is complete. */
export const confirmCompleteTexts = defineTexts({
	nl: {
		adviceDue: 'Uiterste dag voor het advies',
		adviceDueHint:
			'Tot en met deze dag wacht de uitspraak op het advies. Daarna mag zij ook zonder advies (Awb 3:6).',
	},
	en: {
		adviceDue: 'Last day for the advice',
		adviceDueHint:
			'Up to and including this day the ruling waits for the advice. After it, it need not (Awb 3:6).',
	},
});
