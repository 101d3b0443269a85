import type { LawData } from '../../law/law-data';
import { viewsTerm } from '../clock/clock';
import { cureReason } from '../clock/cure-reason';
import { informationReason } from '../clock/information-reason';
import type { Dispute, Party } from '../dispute';
import { activeApplicants } from '../roles/role';
import type { NoticePlan } from '../step';
import { expecting } from './expecting';

/**
 * What a party is told that may not have heard of the dispute before: of the request, as at filing, and
 * of everything that waits for it now, each with its date as it stands. A third party hears of the
 * question alone.
 */
export function noticesToNewlyReached(dispute: Dispute, party: Party, law: LawData): NoticePlan[] {
	return [
		...aboutRequest(dispute, party, law),
		...aboutCure(dispute, party, law),
		...aboutQuestion(dispute, party),
	];
}

function aboutRequest(dispute: Dispute, { id, side }: Party, law: LawData): NoticePlan[] {
	if (side === 'third-party') return [];
	const { declaration, filedAt, parties, exhibits } = dispute;
	const filer = parties.find((party) => party.id === declaration.partyId);
	const views = expecting('submit-views', { why: 'term', term: viewsTerm(dispute, law) });
	return [
		{
			template: 'filing-received',
			to: { partyId: id },
			facts: {
				// It tells of the filing, so of who filed and when, not of who sends it now.
				by: { name: declaration.name, actingFor: filer?.identity.name ?? '' },
				at: filedAt,
				documents: exhibits
					.filter(({ addedAt }) => addedAt <= filedAt)
					.map(({ number, name }) => ({ number, name })),
				attachment: 'request',
				expected: side === 'respondent' ? views : null,
			},
		},
	];
}

function aboutCure(dispute: Dispute, { id }: Party, law: LawData): NoticePlan[] {
	const cure = dispute.cures.find((asked) => !asked.answeredAt);
	const concerned = activeApplicants(dispute).some((party) => party.id === id);
	if (!cure || !concerned || dispute.state !== 'cure-requested') return [];
	const expected = expecting('cure', cureReason(dispute, cure, law));
	const facts = { detail: cure.defects, rulingDue: null, expected };
	return [{ template: 'cure-requested', to: { partyId: id }, facts }];
}

/** The question that is due first; the others are read on the same page. */
function aboutQuestion(dispute: Dispute, { id }: Party): NoticePlan[] {
	const [first] = dispute.informationRequests
		.filter(({ partyId, answer }) => partyId === id && !answer)
		.sort((a, b) => (a.due < b.due ? -1 : 1));
	if (!first) return [];
	const expected = expecting('provide-information', informationReason(first));
	const facts = { detail: first.question, expected };
	return [{ template: 'information-requested', to: { partyId: id }, facts }];
}
