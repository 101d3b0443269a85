import type { Addition } from '~/domain/dispute/ruling/added-since';
import { defineTexts } from '~/i18n/define-texts';

interface UnheardTexts {
	title: string;
	runs: (last: string) => string;
	silent: (party: string) => string;
	silentAfter: (party: string, last: string) => string;
	question: (asked: string, last: string) => string;
	questionAfter: (asked: string, last: string) => string;
	late: (party: string, when: string) => string;
	/** That nobody stands behind the request. */
	unconfirmed: (names: string) => string;
	/** That the advice is newer than the draft. */
	advised: (when: string) => string;
	added: Record<Addition['what'], (party: string, when: string) => string>;
}

/** What is told of the hearing of parties to whoever advises or decides. */
export const unheardTexts = defineTexts<UnheardTexts>({
	nl: {
		title: 'Let op: is iedereen gehoord?',
		runs: (last) => `De termijn voor zienswijzen loopt nog tot en met ${last}.`,
		silent: (party) => `${party} heeft nog geen zienswijze gegeven.`,
		silentAfter: (party, last) =>
			`${party} heeft geen zienswijze gegeven. De termijn liep tot en met ${last}.`,
		question: (asked, last) =>
			`${asked} heeft de vraag van de commissie nog niet beantwoord. Dat kan tot en met ${last}.`,
		questionAfter: (asked, last) =>
			`${asked} heeft de vraag van de commissie niet beantwoord. Dat kon tot en met ${last}.`,
		late: (party, when) => `De zienswijze van ${party} kwam te laat: op ${when}.`,
		unconfirmed: (names) =>
			`Geen verzoeker staat nu achter het verzoek. ${names} heeft dat nog niet bevestigd.`,
		advised: (when) => `Het advies kwam binnen nadat het concept is bewaard: op ${when}.`,
		added: {
			views: (party, when) =>
				`De zienswijze van ${party} kwam binnen nadat het concept is bewaard: op ${when}.`,
			information: (party, when) =>
				`De inlichtingen van ${party} kwamen binnen nadat het concept is bewaard: op ${when}.`,
			cure: (party, when) =>
				`${party} vulde het verzoek aan nadat het concept is bewaard: op ${when}.`,
			withdrawal: (party, when) =>
				`${party} trok zich terug als verzoeker nadat het concept is bewaard: op ${when}.`,
			release: (party, when) =>
				`Een ander handelde ten onrechte voor ${party}. Dat is hersteld nadat het concept is bewaard: op ${when}.`,
		},
	},
	en: {
		title: 'Mind: has everybody been heard?',
		runs: (last) => `The term for views still runs, up to and including ${last}.`,
		silent: (party) => `${party} has not given its views yet.`,
		silentAfter: (party, last) =>
			`${party} has given no views. The term ran up to and including ${last}.`,
		question: (asked, last) =>
			`${asked} has not answered the committee’s question yet, and can up to and including ${last}.`,
		questionAfter: (asked, last) =>
			`${asked} has not answered the committee’s question. It could up to and including ${last}.`,
		late: (party, when) => `The views of ${party} came late: on ${when}.`,
		unconfirmed: (names) =>
			`No applicant stands behind the request now. ${names} has not confirmed yet.`,
		advised: (when) => `The advice came in after the draft was saved: on ${when}.`,
		added: {
			views: (party, when) =>
				`The views of ${party} came in after the draft was saved: on ${when}.`,
			information: (party, when) =>
				`The information from ${party} came in after the draft was saved: on ${when}.`,
			cure: (party, when) =>
				`${party} completed the request after the draft was saved: on ${when}.`,
			withdrawal: (party, when) =>
				`${party} withdrew as an applicant after the draft was saved: on ${when}.`,
			release: (party, when) =>
				`Others wrongly acted for ${party}. That was undone after the draft was saved: on ${when}.`,
		},
	},
});
