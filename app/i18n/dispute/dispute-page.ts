import type { ClockSuspension, DisputeState } from '~/domain/dispute/dispute';
import type { Ending } from '~/domain/dispute/ending';
import type { PhaseKey } from '~/domain/dispute/phases';
import { defineTexts } from '~/i18n/define-texts';

interface DisputePageTexts {
	disputes: string;
	dispute: (reference: string) => string;
	notice: {
		doneTitle: string;
		filed: string;
		filedBefore: string;
		changeLost: (reference: string) => string;
		confirmed: string;
		closed: (action: string) => string;
		overtaken: (action: string) => string;
		ended: (action: string, ended: string) => string;
		first: (name: string, actingFor: string, when: string) => string;
		meanwhile: (what: string, name: string, actingFor: string, when: string) => string;
	};
	now: {
		title: string;
		closedTitle: string;
		due: (date: string) => string;
		daysLeft: (days: number) => string;
		daysOver: (days: number) => string;
		dueToday: string;
		nothing: string;
		/** Instead of the state, to the applicant that it waits for. */
		youCure: string;
		/** Instead of the state, while the dispute is stayed. */
		rests: (day: string) => string;
		forParty: Record<DisputeState, string>;
		forMinistry: Record<DisputeState, string>;
		/** Which parties a task is about, by name. */
		unconfirmed: (parties: string) => string;
		other: string;
		notPossible: string;
		thirdParty: string;
	};
	terms: {
		title: string;
		ruling: string;
		views: string;
		cure: string;
		rulingWas: Record<Ending['state'], string>;
		viewsWere: string;
		/** The last day for views where the dispute ended before it. */
		viewsWould: string;
		ended: Record<Ending['state'], (date: string) => string>;
		stillUntil: (date: string) => string;
		extended: (weeks: number, on: string, reason: string) => string;
		standsStill: Record<ClockSuspension['ground'], (from: string, until: string) => string>;
		stoodStill: Record<ClockSuspension['ground'], (from: string, until: string) => string>;
		consented: (party: string, until: string, reason: string | null) => string;
	};
	procedure: string;
	phase: Record<PhaseKey, string>;
	ruling: {
		title: string;
		signed: (name: string, when: string) => string;
		pdf: string;
		considerations: string;
		remedies: string;
	};
	closedReasons: string;
	decisionPdf: string;
	chambers: {
		title: string;
		lead: string;
		handler: string;
		nobodyYet: string;
		adviceDue: string;
		advice: string;
		noAdvice: string;
		adviceBy: (name: string, when: string) => string;
		draft: string;
		noDraft: string;
		draftBy: (name: string, when: string) => string;
		presented: (when: string) => string;
		draftPdf: string;
		notes: string;
		noNotes: string;
		mails: string;
	};
	ministry: string;
}

/** The page of one dispute: what is expected, the terms, and all that the reader may read. */
export const disputePageTexts = defineTexts<DisputePageTexts>({
	nl: {
		disputes: 'Geschillen',
		dispute: (reference) => `Geschil ${reference}`,
		notice: {
			doneTitle: 'Gelukt',
			filed:
				'Uw verzoek is ingediend. U krijgt een ontvangstbevestiging per e-mail. De andere partijen en het ministerie hebben bericht gekregen.',
			filedBefore:
				'Dit verzoek is ingediend. Het is één keer verstuurd en kan niet meer veranderen.',
			changeLost: (reference) =>
				`Uw wijziging is niet opgeslagen: dit verzoek is al ingediend (kenmerk ${reference}).`,
			confirmed: 'U handelt nu voor deze partij. U kunt het hele dossier lezen.',
			closed: (action) => `‘${action}’ kan nu niet meer. Er is niets veranderd.`,
			overtaken: (action) =>
				`Iemand was u voor bij ‘${action}’, of vulde het dossier intussen aan. Wat u invulde is niet bewaard. Lees eerst wat er nu staat.`,
			ended: (action, ended) =>
				`‘${action}’ kan niet meer: de zaak is gesloten. ${ended} Er is niets veranderd.`,
			first: (name, actingFor, when) => `${name} (${actingFor}) deed dit op ${when}.`,
			meanwhile: (what, name, actingFor, when) =>
				`Intussen gebeurd: ${what}, door ${name} (${actingFor}), op ${when}.`,
		},
		now: {
			title: 'Wat u nu kunt doen',
			closedTitle: 'Deze zaak is gesloten',
			due: (date) => `Uiterlijk ${date}.`,
			daysLeft: (days) => (days === 1 ? 'Nog 1 dag.' : `Nog ${days} dagen.`),
			daysOver: (days) =>
				days === 1
					? 'Te laat: de termijn is 1 dag voorbij.'
					: `Te laat: de termijn is ${days} dagen voorbij.`,
			dueToday: 'Vandaag is de laatste dag.',
			nothing: 'U hoeft nu niets te doen.',
			youCure: 'Uw verzoek is nog niet compleet. U kunt het aanvullen.',
			rests: (day) => `De zaak rust tot en met ${day}. De verzoekers stemden daarmee in.`,
			forParty: {
				filed: 'Het ministerie controleert of het verzoek compleet is.',
				'cure-requested': 'De verzoeker vult het verzoek aan.',
				'under-review':
					'Het ministerie en de adviescommissie behandelen het geschil. U krijgt bericht zodra er iets verandert.',
				advised: '',
				'awaiting-signature': '',
				ruled: 'De minister heeft een bindende uitspraak gedaan.',
				declined: 'Het verzoek is buiten behandeling gesteld.',
				withdrawn: 'Het verzoek is ingetrokken.',
			},
			forMinistry: {
				filed: 'De behandelaar controleert of het verzoek compleet is.',
				'cure-requested': 'De verzoeker kan het verzoek aanvullen.',
				'under-review': 'De commissie bereidt haar advies voor.',
				advised: 'De behandelaar schrijft de uitspraak.',
				'awaiting-signature': 'De uitspraak ligt bij de ondertekenaar.',
				ruled: 'De minister heeft een bindende uitspraak gedaan.',
				declined: 'Het verzoek is buiten behandeling gesteld.',
				withdrawn: 'Het verzoek is ingetrokken.',
			},
			unconfirmed: (parties) => `Nog niet bevestigd wie handelt voor: ${parties}.`,
			other: 'U kunt ook',
			notPossible: 'Dit kan nu niet',
			thirdParty:
				'De adviescommissie vraagt u om inlichtingen. U leest hier de vraag en uw antwoord.',
		},
		terms: {
			title: 'Termijnen',
			ruling: 'Uitspraak uiterlijk',
			views: 'Zienswijzen tot en met',
			cure: 'Aanvullen tot en met',
			rulingWas: {
				ruled: 'De uitspraak moest er zijn uiterlijk',
				declined: 'De uitspraak zou er zijn geweest uiterlijk',
				withdrawn: 'De uitspraak zou er zijn geweest uiterlijk',
			},
			viewsWere: 'Zienswijzen konden tot en met',
			viewsWould: 'Zienswijzen zouden kunnen tot en met',
			ended: {
				ruled: (date) => `De uitspraak kwam op ${date}.`,
				declined: (date) => `Het verzoek is op ${date} buiten behandeling gesteld.`,
				withdrawn: (date) => `Het verzoek is op ${date} ingetrokken.`,
			},
			stillUntil: (date) => `De termijn voor de uitspraak staat stil tot en met ${date}.`,
			extended: (weeks, on, reason) =>
				`Verlengd met ${weeks} ${weeks === 1 ? 'week' : 'weken'} op ${on}: ${reason}`,
			standsStill: {
				cure: (from, until) => `Staat stil voor aanvulling van ${from} tot en met ${until}`,
				stay: (from, until) => `Staat stil door aanhouding van ${from} tot en met ${until}`,
			},
			stoodStill: {
				cure: (from, until) => `Stilgestaan voor aanvulling van ${from} tot en met ${until}`,
				stay: (from, until) => `Stilgestaan door aanhouding van ${from} tot en met ${until}`,
			},
			consented: (party, until, reason) =>
				`${party} stemt in met aanhouding tot en met ${until}${reason ? `: ${reason}` : ''}`,
		},
		procedure: 'Waar de zaak staat',
		phase: {
			filed: 'Ingediend',
			completeness: 'Controle of het verzoek compleet is',
			review: 'Zienswijzen en behandeling',
			advice: 'Zienswijzen en advies',
			drafting: 'Uitspraak schrijven',
			signature: 'Ondertekening',
			ruling: 'Bindende uitspraak',
			declined: 'Buiten behandeling gesteld',
			withdrawn: 'Ingetrokken',
		},
		ruling: {
			title: 'De bindende uitspraak',
			signed: (name, when) => `Namens de minister getekend door ${name}, ${when}.`,
			pdf: 'Uitspraak als pdf',
			considerations: 'Algemene overwegingen',
			remedies: 'Bezwaar en beroep',
		},
		closedReasons: 'Redenen',
		decisionPdf: 'Besluit als pdf',
		chambers: {
			title: 'Alleen voor ministerie en commissie',
			lead: 'De partijen zien dit deel niet.',
			handler: 'Behandelaar',
			nobodyYet: 'Nog niemand',
			adviceDue: 'Advies verwacht',
			advice: 'Advies van de commissie',
			noAdvice: 'Er is nog geen advies.',
			adviceBy: (name, when) => `Gegeven door ${name}, ${when}.`,
			draft: 'Concept van de uitspraak',
			noDraft: 'Er is nog geen concept.',
			draftBy: (name, when) => `Laatst bewaard door ${name}, ${when}.`,
			presented: (when) => `Voorgelegd ter ondertekening op ${when}.`,
			draftPdf: 'Concept als pdf',
			notes: 'Notities',
			noNotes: 'Er zijn nog geen notities.',
			mails: 'Verzonden berichten in deze zaak',
		},
		ministry: 'Ministerie',
	},
	en: {
		disputes: 'Disputes',
		dispute: (reference) => `Dispute ${reference}`,
		notice: {
			doneTitle: 'Done',
			filed:
				'Your request was filed. You receive an acknowledgement by e-mail. The other parties and the ministry have been told.',
			filedBefore: 'This request was filed. It was sent once and can’t be changed any more.',
			changeLost: (reference) =>
				`Your change was not saved: this request has been filed already (reference ${reference}).`,
			confirmed: 'You now act for this party. You can read the whole file.',
			closed: (action) => `‘${action}’ is no longer possible. Nothing has changed.`,
			overtaken: (action) =>
				`Somebody was before you with ‘${action}’, or added to the file meanwhile. What you filled in was not saved. First read what stands there now.`,
			ended: (action, ended) =>
				`‘${action}’ is no longer possible: the case is closed. ${ended} Nothing has changed.`,
			first: (name, actingFor, when) => `${name} (${actingFor}) did this on ${when}.`,
			meanwhile: (what, name, actingFor, when) =>
				`This happened meanwhile: ${what}, by ${name} (${actingFor}), on ${when}.`,
		},
		now: {
			title: 'What you can do now',
			closedTitle: 'This case is closed',
			due: (date) => `By ${date}.`,
			daysLeft: (days) => (days === 1 ? '1 day left.' : `${days} days left.`),
			daysOver: (days) =>
				days === 1 ? 'Late: the term ended 1 day ago.' : `Late: the term ended ${days} days ago.`,
			dueToday: 'Today is the last day.',
			nothing: 'You need not do anything now.',
			youCure: 'Your request is not complete yet. You can complete it.',
			rests: (day) =>
				`The case rests up to and including ${day}. The applicants consented to that.`,
			forParty: {
				filed: 'The ministry checks whether the request is complete.',
				'cure-requested': 'The applicant completes the request.',
				'under-review':
					'The ministry and the advisory committee deal with the dispute. You are told as soon as something changes.',
				advised: '',
				'awaiting-signature': '',
				ruled: 'The minister has given a binding ruling.',
				declined: 'The request was declined.',
				withdrawn: 'The request was withdrawn.',
			},
			forMinistry: {
				filed: 'The caseworker checks whether the request is complete.',
				'cure-requested': 'The applicant can complete the request.',
				'under-review': 'The committee prepares its advice.',
				advised: 'The caseworker writes the ruling.',
				'awaiting-signature': 'The ruling is with the signatory.',
				ruled: 'The minister has given a binding ruling.',
				declined: 'The request was declined.',
				withdrawn: 'The request was withdrawn.',
			},
			unconfirmed: (parties) => `Not confirmed yet who acts for: ${parties}.`,
			other: 'You can also',
			notPossible: 'This is not possible now',
			thirdParty:
				'The advisory committee asks you for information. Here you read the question and your answer.',
		},
		terms: {
			title: 'Terms',
			ruling: 'Ruling by',
			views: 'Views up to and including',
			cure: 'Complete it up to and including',
			rulingWas: {
				ruled: 'The ruling was due by',
				declined: 'The ruling would have been due by',
				withdrawn: 'The ruling would have been due by',
			},
			viewsWere: 'Views could be given up to and including',
			viewsWould: 'Views could have been given up to and including',
			ended: {
				ruled: (date) => `The ruling came on ${date}.`,
				declined: (date) => `The request was declined on ${date}.`,
				withdrawn: (date) => `The request was withdrawn on ${date}.`,
			},
			stillUntil: (date) => `The ruling term stands still up to and including ${date}.`,
			extended: (weeks, on, reason) =>
				`Extended by ${weeks} ${weeks === 1 ? 'week' : 'weeks'} on ${on}: ${reason}`,
			standsStill: {
				cure: (from, until) =>
					`Stands still for completion from ${from} up to and including ${until}`,
				stay: (from, until) => `Stands still by a stay from ${from} up to and including ${until}`,
			},
			stoodStill: {
				cure: (from, until) =>
					`Stood still for completion from ${from} up to and including ${until}`,
				stay: (from, until) => `Stood still by a stay from ${from} up to and including ${until}`,
			},
			consented: (party, until, reason) =>
				`${party} consents to a stay up to and including ${until}${reason ? `: ${reason}` : ''}`,
		},
		procedure: 'Where the case stands',
		phase: {
			filed: 'Filed',
			completeness: 'Check whether the request is complete',
			review: 'Views and review',
			advice: 'Views and advice',
			drafting: 'Writing the ruling',
			signature: 'Signature',
			ruling: 'Binding ruling',
			declined: 'Declined to process',
			withdrawn: 'Withdrawn',
		},
		ruling: {
			title: 'The binding ruling',
			signed: (name, when) => `Signed on behalf of the minister by ${name}, ${when}.`,
			pdf: 'Ruling as PDF',
			considerations: 'General considerations',
			remedies: 'Objection and appeal',
		},
		closedReasons: 'Reasons',
		decisionPdf: 'Decision as PDF',
		chambers: {
			title: 'For ministry and committee only',
			lead: 'The parties do not see this part.',
			handler: 'Caseworker',
			nobodyYet: 'Nobody yet',
			adviceDue: 'Advice expected',
			advice: 'Advice of the committee',
			noAdvice: 'There is no advice yet.',
			adviceBy: (name, when) => `Given by ${name}, ${when}.`,
			draft: 'Draft of the ruling',
			noDraft: 'There is no draft yet.',
			draftBy: (name, when) => `Last saved by ${name}, ${when}.`,
			presented: (when) => `Presented for signature on ${when}.`,
			draftPdf: 'Draft as PDF',
			notes: 'Notes',
			noNotes: 'There are no notes yet.',
			mails: 'Messages sent in this case',
		},
		ministry: 'Ministry',
	},
});
