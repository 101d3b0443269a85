import { defineTexts } from '~/i18n/define-texts';

interface WithdrawTexts {
	agreeWithdraw: string;
	agreeContinue: string;
	lastApplicant: string;
	otherApplicants: string;
	/** Where the others are such that nobody has confirmed for any of them. */
	unconfirmedApplicants: (names: string) => string;
}

/** What it means to withdraw, and what is declared. */
export const withdrawTexts = defineTexts<WithdrawTexts>({
	nl: {
		agreeWithdraw:
			'Wij trekken ons verzoek in. Wij weten dat dit niet ongedaan kan worden gemaakt.',
		agreeContinue: 'Wij staan achter het verzoek en zetten het voort.',
		lastApplicant: 'U bent de enige verzoeker. Als u intrekt, eindigt de zaak.',
		unconfirmedApplicants: (names) =>
			`Over blijft: ${names}. Daar heeft nog niemand bevestigd achter het verzoek te staan. Dat moet dan binnen een termijn. Gebeurt het niet, dan kan het ministerie de zaak beëindigen. U blijft partij en kunt nog een zienswijze geven.`,
		otherApplicants:
			'De andere verzoekers gaan zonder u verder. U blijft partij en kunt nog een zienswijze geven.',
	},
	en: {
		agreeWithdraw: 'We withdraw our request. We know that this cannot be undone.',
		agreeContinue: 'We stand behind the request and go on with it.',
		lastApplicant: 'You are the only applicant. If you withdraw, the case ends.',
		unconfirmedApplicants: (names) =>
			`What remains: ${names}. Nobody there has confirmed yet that they stand behind the request. That has to be done within a term. If nobody does, the ministry can end the case. You remain a party and can still give your views.`,
		otherApplicants:
			'The other applicants go on without you. You remain a party and can still give your views.',
	},
});
