import { defineTexts } from '~/i18n/define-texts';

interface DeclineTexts {
	reasons: string;
	noCureYet: string;
	declineBy: (last: string) => string;
	agreeDecline: string;
}

/** What is asked of whoever declines a request, and by when the law wants it. */
export const declineTexts = defineTexts<DeclineTexts>({
	nl: {
		reasons: 'Redenen',
		noCureYet:
			'De verzoeker kreeg nog geen kans om aan te vullen. Awb 4:5 vraagt dat meestal wel. Leg uit waarom dat hier niet hoeft.',
		declineBy: (last) =>
			`Dit besluit moet uiterlijk ${last} bij de verzoeker zijn (Awb 4:5 lid 4).`,
		agreeDecline:
			'Ik stel dit verzoek buiten behandeling. Alle partijen krijgen dit besluit; het kan niet ongedaan worden gemaakt.',
	},
	en: {
		reasons: 'Reasons',
		noCureYet:
			'The applicant has not had a chance to complete the request. Awb 4:5 usually asks for that. Explain why it is not needed here.',
		declineBy: (last) => `This decision has to reach the applicant by ${last} (Awb 4:5(4)).`,
		agreeDecline:
			'I decline to process this request. All parties get this decision; it cannot be undone.',
	},
});
