import { defineTexts } from '~/i18n/define-texts';

/** What the decision not to process a request says around its reasons. */
export const declineTexts = defineTexts({
	nl: {
		title: 'Besluit om het verzoek niet te behandelen',
		subject: (agreement: string) => `Verzoek over ‘${agreement}’: buiten behandeling gesteld`,
		intro:
			'De minister is gevraagd om een bindende uitspraak in uw geschil. Dit is het besluit over dat verzoek. Daarna leest u de redenen en de feiten.',
		decision: 'De minister stelt het verzoek buiten behandeling. De minister doet geen uitspraak.',
		articles: [
			'Een verzoek dat niet compleet is, kan buiten behandeling worden gesteld. De verzoeker moet eerst de kans krijgen om het aan te vullen: Algemene wet bestuursrecht artikel 4:5.',
			'Het besluit noemt zijn redenen: Algemene wet bestuursrecht artikel 3:46.',
			'Het besluit is bekendgemaakt door het aan alle partijen te sturen: Algemene wet bestuursrecht artikel 3:41.',
		],
		takenBy: (date: string) => `de behandelaar van deze zaak, ${date}`,
		remedies: 'Als u het niet eens bent met dit besluit',
	},
	en: {
		title: 'Decision not to process the request',
		subject: (agreement: string) => `Request on ‘${agreement}’: declined to process`,
		intro:
			'The minister was asked for a binding ruling in your dispute. This is the decision on that request. Then you read the reasons and the facts.',
		decision: 'The minister declines to process the request. The minister gives no ruling.',
		articles: [
			'A request that is not complete can be declined. The applicant must first have the chance to complete it: General Administrative Law Act (Awb) article 4:5.',
			'The decision states its reasons: General Administrative Law Act (Awb) article 3:46.',
			'The decision was notified by sending it to all parties: General Administrative Law Act (Awb) article 3:41.',
		],
		takenBy: (date: string) => `the caseworker of this case, ${date}`,
		remedies: 'If you do not agree with this decision',
	},
});
