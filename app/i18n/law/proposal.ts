import { defineTexts } from '../define-texts';

/** A proposal to change the rules, and what is decided on it. */
export const lawProposalTexts = defineTexts({
	nl: {
		title: (version: number) => `Voorstel: versie ${version}`,
		reason: 'Reden',
		changes: 'Wat verandert er?',
		changesCaption: 'De waarden van nu en die van het voorstel',
		what: 'Wat',
		was: 'Was',
		is: 'Werd',
		noChanges: 'Dit voorstel verandert niets aan wat nu geldt.',
		preview: 'Wat betekent dit voor lopende geschillen?',
		previewText: 'Dit gebeurt als u de lopende geschillen meeneemt. Zo niet, dan verschuift niets.',
		confirm: 'Bevestig het voorstel',
		confirmText: 'De regels gelden daarna meteen voor nieuwe geschillen.',
		scope: 'Voor welke geschillen?',
		scopeHints: {
			new: 'Lopende geschillen houden de regels van toen zij werden ingediend.',
			running: 'Wie een datum ziet verschuiven, krijgt een mail met de reden.',
		},
		confirmButton: 'Bevestig',
		reject: 'Wijs het voorstel af',
		rejectReason: 'Waarom wijst u het af?',
		rejectButton: 'Wijs af',
		own: 'U stelde dit zelf voor. Een andere beheerder moet het bevestigen.',
		stale:
			'Sinds dit voorstel gelden er andere regels. Het kan niet meer worden bevestigd. Vernieuw het eerst.',
		renew: 'Vernieuw het voorstel',
		'dates-open':
			'Lopende geschillen wachten op deze dagen. Kies dat de regels ook voor hen gelden.',
		decided: 'Over dit voorstel is al beslist.',
		done: {
			voorgesteld: 'Het voorstel is bewaard. Een andere beheerder kan het nu bevestigen.',
			bevestigd: 'De regels zijn bevestigd. Zij gelden nu.',
			afgewezen: 'Het voorstel is afgewezen.',
		},
		rejectedBecause: 'Reden van de afwijzing',
	},
	en: {
		title: (version: number) => `Proposal: version ${version}`,
		reason: 'Reason',
		changes: 'What changes?',
		changesCaption: 'The values of now and those of the proposal',
		what: 'What',
		was: 'Was',
		is: 'Became',
		noChanges: 'This proposal changes nothing of what is in force.',
		preview: 'What does this mean for running disputes?',
		previewText: 'This happens if you include the running disputes. If not, nothing moves.',
		confirm: 'Confirm the proposal',
		confirmText: 'After that the rules hold for new disputes at once.',
		scope: 'For which disputes?',
		scopeHints: {
			new: 'Running disputes keep the rules of when they were filed.',
			running: 'Whoever sees a date move gets a mail with the reason.',
		},
		confirmButton: 'Confirm',
		reject: 'Reject the proposal',
		rejectReason: 'Why do you reject it?',
		rejectButton: 'Reject',
		own: 'You proposed this yourself. Another administrator has to confirm it.',
		stale:
			'Since this proposal other rules came into force. It can’t be confirmed any more. Renew it first.',
		renew: 'Renew the proposal',
		'dates-open':
			'Running disputes wait for these days. Choose that the rules hold for them as well.',
		decided: 'This proposal has been decided already.',
		done: {
			voorgesteld: 'The proposal is kept. Another administrator can confirm it now.',
			bevestigd: 'The rules are confirmed. They hold now.',
			afgewezen: 'The proposal is rejected.',
		},
		rejectedBecause: 'Reason of the rejection',
	},
});
