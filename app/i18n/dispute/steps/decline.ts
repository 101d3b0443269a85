import { defineTexts } from '~/i18n/define-texts';

interface DeclineTexts {
	reasons: string;
	noCureYet: string;
	declineBy: (last: string) => string;
}

/** What is asked of whoever declines a request, and by when the law wants it. */
export const declineTexts = defineTexts<DeclineTexts>({
	nl: {
		reasons: 'Redenen',
		noCureYet:
			'De verzoeker kreeg nog geen kans om aan te vullen. Awb 4:5 vraagt dat meestal wel. Leg uit waarom dat hier niet hoeft.',
		declineBy: (last) =>
			`Dit besluit moet uiterlijk ${last} bij de verzoeker zijn (Awb 4:5 lid 4).`,
	},
	en: {
		reasons: 'Reasons',
		noCureYet:
			'The applicant has not had a chance to complete the request. Awb 4:5 usually asks for that. Explain why it is not needed here.',
		declineBy: (last) => `This decision has to reach the applicant by ${last} (Awb 4:5(4)).`,
	},
});
