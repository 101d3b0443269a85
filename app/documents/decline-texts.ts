import { defineTexts } from '~/i18n/define-texts';

/** What the decision not to process a request says around its reasons. */
export const declineTexts = defineTexts({
	nl: {
		title: 'Besluit om het verzoek niet te behandelen',
		subject: (agreement: string) => `Verzoek over ‘${agreement}’: buiten behandeling gesteld`,
		intro:
			'De minister is gevraagd om een bindende uitspraak in uw geschil. Dit is het besluit over dat verzoek. Daarna leest u de redenen en de feiten.',
		decision: 'De minister stelt het verzoek buiten behandeling. De minister doet geen uitspraak.',
		repeatedDecision:
			'De minister wijst het verzoek af en verwijst naar het eerdere besluit. De minister doet geen nieuwe uitspraak.',
		ground: {
			'not-completed':
				'Een verzoek dat niet compleet is, kan buiten behandeling worden gesteld. De verzoeker moet eerst de kans krijgen om het aan te vullen: Algemene wet bestuursrecht artikel 4:5.',
			repeated:
				'Een verzoek dat een eerder verzoek herhaalt zonder nieuwe feiten, kan worden afgewezen: Algemene wet bestuursrecht artikel 4:6.',
			'outside-act':
				'De minister doet uitspraak over een geschil over prestatieafspraken, niet over iets anders: Woningwet artikel 44.',
			'nobody-confirmed':
				'Achter een verzoek moet ten minste één partij staan: Regeling toegelaten instellingen volkshuisvesting 2015 artikel 19a lid 1. De verzoekers die overbleven konden dat bevestigen: Algemene wet bestuursrecht artikel 4:5.',
		},
		articles: [
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
		repeatedDecision:
			'The minister dismisses the request and refers to the earlier decision. The minister gives no new ruling.',
		ground: {
			'not-completed':
				'A request that is not complete can be declined. The applicant must first have the chance to complete it: General Administrative Law Act (Awb) article 4:5.',
			repeated:
				'A request that repeats an earlier one without new facts can be dismissed: General Administrative Law Act (Awb) article 4:6.',
			'outside-act':
				'The minister rules on a dispute about performance agreements, not on anything else: Housing Act article 44.',
			'nobody-confirmed':
				'At least one party has to stand behind a request: Regeling toegelaten instellingen volkshuisvesting 2015 article 19a(1). The applicants who remained could confirm that: General Administrative Law Act (Awb) article 4:5.',
		},
		articles: [
			'The decision states its reasons: General Administrative Law Act (Awb) article 3:46.',
			'The decision was notified by sending it to all parties: General Administrative Law Act (Awb) article 3:41.',
		],
		takenBy: (date: string) => `the caseworker of this case, ${date}`,
		remedies: 'If you do not agree with this decision',
	},
});
