import { defineTexts } from '~/i18n/define-texts';

/** What it means to withdraw, and what is declared. */
export const withdrawTexts = defineTexts({
	nl: {
		agreeWithdraw:
			'Wij trekken ons verzoek in. Wij weten dat dit niet ongedaan kan worden gemaakt.',
		lastApplicant: 'U bent de enige verzoeker. Als u intrekt, eindigt de zaak.',
		otherApplicants:
			'De andere verzoekers gaan zonder u verder. U blijft partij en kunt nog een zienswijze geven.',
	},
	en: {
		agreeWithdraw: 'We withdraw our request. We know that this cannot be undone.',
		lastApplicant: 'You are the only applicant. If you withdraw, the case ends.',
		otherApplicants:
			'The other applicants go on without you. You remain a party and can still give your views.',
	},
});
