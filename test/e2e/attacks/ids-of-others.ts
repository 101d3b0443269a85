import { describe, expect, it } from 'vitest';
import { storedIn } from '../access/database-copy';
import type { World } from '../access/world';

/** Ids that are not the sender’s, in fields that a form of their own has. */
export function idsOfOthers(world: () => World): void {
	describe('The ids of others in a form', () => {
		it('give nothing: a file, a party, an organisation, a membership, a draft, a version', async () => {
			const before = await storedIn(world().dataFolder);
			const dispute = `/geschillen/${world().spares[1]}`;
			const kept = { general: 'Wij zien het anders.', kept: world().looseFileId, version: '-1' };
			const views = await world().as('respondent').post(`${dispute}/stappen/submit-views`, kept);
			expect(views.location).toBe(`${dispute}?gedaan=submit-views`);
			const { applicant, stranger } = world().drafts;
			const at = `/verzoeken/${applicant.id}`;
			const mine = world().as('applicant');
			const attempt = {
				on: '2020-01-01',
				form: 'letter',
				outcome: 'Niets.',
				noProofReason: 'Kwijt.',
			};
			await mine.post(`${at}/pogingen/nieuw`, { ...attempt, withPartyIds: stranger.partyId });
			const foreign = { title: 'Punt', theme: 'quality', byPartyId: stranger.partyId };
			await mine.post(`${at}/punten/nieuw`, {
				...foreign,
				[`positions.${stranger.partyId}`]: 'Nee',
			});
			await mine.post(`${at}/documenten/bid`, { verwijder: stranger.fileId });
			const { invitation } = world();
			for (const organisationId of ['organisation-tenants', 'organisation-elsewhere', 'x']) {
				const answer = await world()
					.as('invited')
					.post('/uitnodigingen', { ...invitation, organisationId });
				expect(answer.location).toBe('/uitnodigingen?vervallen=ja');
			}
			for (const membershipId of ['membership-person-tenants', 'membership-person-administrator']) {
				for (const intent of ['beeindig', 'weiger', 'bevestig']) {
					const answer = await world()
						.as('stranger')
						.post('/organisatie', { intent, membershipId });
					expect(answer.status).toBe(409);
				}
				expect((await world().as('stranger').post('/namens', { membershipId })).status).toBe(422);
			}
			const after = await storedIn(world().dataFolder);
			const { Dispute, DisputeEvent, FilingDraft } = after;
			for (const table of ['StoredFile', 'Membership', 'DisputeParty', 'Organisation', 'Person']) {
				expect(after[table]).toEqual(before[table]);
			}
			expect(DisputeEvent?.length).toBe((before.DisputeEvent?.length ?? 0) + 1);
			expect(Dispute?.join()).not.toContain(world().looseFileId);
			const draft = FilingDraft?.find((row) => row.includes(applicant.id));
			expect(draft).toContain('Niets.');
			expect(draft).not.toContain(stranger.partyId);
		});
	});
}
