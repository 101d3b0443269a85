import { defineTexts } from '~/i18n/define-texts';

/** What administrators read where they change the law's data, four eyes at a time. */
export const lawConsoleTexts = defineTexts({
	nl: {
		title: 'De regels waarmee het portaal rekent',
		menuTitle: 'Regels en termijnen',
		lead: 'Eén beheerder stelt een wijziging voor, een ander bevestigt haar. Zo kijken er altijd twee mensen.',
		propose: 'Stel een wijziging voor',
		waiting: 'Voorstellen die op bevestiging wachten',
		waitingNone: 'Er wacht geen voorstel.',
		earlier: 'Eerdere voorstellen',
		earlierNone: 'Er zijn nog geen eerdere voorstellen.',
		version: 'Versie',
		versionLink: (version: number) => `Versie ${version}`,
		proposedBy: 'Voorgesteld door',
		proposedAt: 'Voorgesteld op',
		decidedBy: 'Beslist door',
		state: 'Staat',
		states: {
			proposed: 'Wacht op bevestiging',
			confirmed: 'Bevestigd',
			rejected: 'Afgewezen',
		},
		scopes: {
			new: 'Alleen voor nieuwe geschillen',
			running: 'Ook voor lopende geschillen',
		},
		stuck:
			'Een wijziging of storing is nog niet in alle lopende geschillen verwerkt. Het portaal probeert dat elke vijf minuten. Lukt het niet? Laat de technisch beheerder het logboek bekijken.',
		applying: 'De lopende geschillen worden nog aangepast. Dit gaat vanzelf door.',
		holidaysNeeded: (year: number) =>
			`De gelijkgestelde dagen zijn bekend tot en met ${year}. Vul het volgende jaar aan, anders kunnen termijnen straks niet worden berekend.`,
		datesOpen:
			'In lopende geschillen is een datum nu niet te berekenen. Neem die mee als u het jaar aanvult.',
		toRules: 'Naar de regels',
	},
	en: {
		title: 'The rules with which the portal computes',
		menuTitle: 'Rules and terms',
		lead: 'One administrator proposes a change, another confirms it. So two people always look.',
		propose: 'Propose a change',
		waiting: 'Proposals that wait for confirmation',
		waitingNone: 'No proposal is waiting.',
		earlier: 'Earlier proposals',
		earlierNone: 'There are no earlier proposals yet.',
		version: 'Version',
		versionLink: (version: number) => `Version ${version}`,
		proposedBy: 'Proposed by',
		proposedAt: 'Proposed on',
		decidedBy: 'Decided by',
		state: 'State',
		states: { proposed: 'Waits for confirmation', confirmed: 'Confirmed', rejected: 'Rejected' },
		scopes: { new: 'Only for new disputes', running: 'For running disputes as well' },
		stuck:
			'A change or outage has not been worked into all running disputes yet. The portal tries that every five minutes. Does it fail? Have the technical administrator look at the log.',
		applying: 'The running disputes are still being changed. This goes on by itself.',
		holidaysNeeded: (year: number) =>
			`The equated days are known up to and including ${year}. Add the next year, or terms can’t be computed before long.`,
		datesOpen:
			'In running disputes a date can’t be computed now. Include those when you add the year.',
		toRules: 'To the rules',
	},
});
