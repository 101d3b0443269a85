import type { Instant } from '../../instant';
import type { LawData } from '../../law/law-data';
import type { Term } from '../../law/term';
import type { LocalDate } from '../../local-date';
import { viewsTerm } from '../clock/clock';
import type { Dispute, InformationRequest, Views } from '../dispute';
import { type Addition, addedSince } from './added-since';

/** What has not been heard, or may not have been read, in a dispute that is advised on or decided. */
export interface Unheard {
	/** The term for views; null where its last day can't be told. */
	term: Term | null;
	/** Whether that term still runs. */
	runs: boolean;
	/** The respondents who have given no views, by name. */
	silent: string[];
	/** The questions without an answer, with the name of who was asked. */
	questions: { asked: string; request: InformationRequest }[];
	/** Views that came after the term, with the name of whose they are. */
	late: { party: string; views: Views }[];
	/** What parties added since the text of the ruling was last saved. */
	added: Addition[];
}

/**
 * What whoever advises or decides has to know of the hearing of parties, or null when all were heard
 * in time and the term for views is over. It warns; it never keeps anybody from deciding. `since` is
 * when the text of the ruling was last saved; null where there is none.
 */
export function unheard(
	dispute: Dispute,
	since: Instant | null,
	law: LawData,
	today: LocalDate,
): Unheard | null {
	const name = (id: string) =>
		dispute.parties.find((party) => party.id === id)?.identity.name ?? '';
	const views = viewsTerm(dispute, law);
	const term = views.due === null ? null : views;
	const found: Unheard = {
		term,
		runs: term !== null && today <= term.due,
		silent: dispute.parties
			.filter(({ side }) => side === 'respondent')
			.filter(({ id }) => !dispute.views.some(({ partyId }) => partyId === id))
			.map(({ identity }) => identity.name),
		questions: dispute.informationRequests
			.filter(({ answer }) => !answer)
			.map((request) => ({ asked: name(request.partyId), request })),
		late: dispute.views
			.filter(({ late }) => late)
			.map((views) => ({ party: name(views.partyId), views })),
		added: since ? addedSince(dispute, since) : [],
	};
	const { runs, silent, questions, late, added } = found;
	const lists = [silent, questions, late, added];
	return runs || lists.some(({ length }) => length > 0) ? found : null;
}
