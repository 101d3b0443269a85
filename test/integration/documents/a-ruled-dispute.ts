import { aDispute } from '#test/support/a-dispute';
import { aRequest } from '#test/support/a-request';
import type { Dispute, DisputeKind } from '~/domain/dispute/dispute';
import type { PointRuling } from '~/domain/dispute/ruling/ruling';
import { instantOf } from '~/domain/instant';
import { initialLaw } from '~/domain/law/law-data';
import { localDate } from '~/domain/local-date';

/** When the rulings of these tests were signed. */
export const signedAt = instantOf(new Date('2027-03-12T13:05:00Z'));

/** A dispute of this kind that can be filed. */
export function aFiledDispute(kind: DisputeKind = 'formation'): Dispute {
	if (kind === 'formation') return aDispute();
	const request = aRequest();
	return aDispute(
		{},
		{
			...request,
			kind,
			agreement: { ...request.agreement, madeOn: localDate('2025-12-11') },
			points: request.points.map((point) => ({
				...point,
				clause: 'Artikel 4.2: elk jaar 40 woningen.',
				notDone: 'Er zijn 12 woningen gebouwd.',
				byPartyId: 'party-association',
				dueOn: localDate('2026-12-31'),
				ownDuties: 'De huurdersbond bracht op tijd advies uit.',
			})),
			documents: {
				...request.documents,
				agreement: { fileIds: [], missingReason: 'Staat op de website.' },
			},
		},
	);
}

/** What the minister decided on the first point, changed as the test needs it. */
export function aPointRuling(changes: Partial<PointRuling> = {}): PointRuling {
	return {
		pointId: 'point-1',
		admissible: true,
		outcome: 'partly',
		reasons: 'Partijen zijn het eens over het doel en oneens over het tempo.',
		obligation: {
			text: 'De corporatie legt een uitgewerkte planning voor.',
			byPartyIds: ['party-association'],
			by: localDate('2027-09-01'),
		},
		departsBecause: 'De cijfers over 2026 waren bij het advies niet bekend.',
		...changes,
	};
}

/** A dispute with a signed ruling and a whole course before it. */
export function aRuledDispute(points = [aPointRuling()], base = aFiledDispute()): Dispute {
	const exhibit = base.exhibits[0];
	if (!exhibit) throw new Error('The request has an exhibit');
	return {
		...base,
		state: 'ruled',
		exhibits: [
			...base.exhibits,
			{
				...exhibit,
				id: 'late',
				number: 2,
				name: 'planning.pdf',
				purpose: 'views',
				addedAt: signedAt,
			},
		],
		cures: [
			{
				id: 'cure-1',
				requestedAt: instantOf(new Date('2027-01-18T10:00:00Z')),
				defects: 'Het verslag ontbreekt.',
				days: 14,
				due: localDate('2027-02-01'),
				answeredAt: instantOf(new Date('2027-01-25T10:00:00Z')),
				answer: 'Zie bijlage.',
				exhibitIds: [],
			},
		],
		suspensions: [
			{ ground: 'stay', from: localDate('2027-02-01'), until: localDate('2027-02-10') },
		],
		extensions: [{ weeks: 4, grantedOn: localDate('2027-03-01'), reason: 'Meer onderzoek.' }],
		views: [
			{
				id: 'views-1',
				partyId: 'party-association',
				at: signedAt,
				general: 'Wij deden een ander voorstel.',
				perPoint: { 'point-1': 'De volle ruimte is nodig voor verduurzaming.' },
				exhibitIds: ['late'],
				late: true,
			},
		],
		informationRequests: [
			{
				id: 'information-1',
				askedAt: instantOf(new Date('2027-02-15T10:00:00Z')),
				partyId: 'party-municipality',
				question: 'Welke bouwlocaties zijn er?',
				due: localDate('2027-03-01'),
				answer: {
					at: instantOf(new Date('2027-02-26T10:00:00Z')),
					text: 'Drie locaties in Waterstad-Noord.',
					exhibitIds: [],
					late: false,
				},
			},
		],
		ruling: {
			signedAt,
			signedBy: { personId: 'person-signatory', name: 'Erik Smit' },
			considerations: 'De minister heeft de standpunten van alle partijen betrokken.',
			points,
			remedies: initialLaw.remedies,
		},
	};
}
