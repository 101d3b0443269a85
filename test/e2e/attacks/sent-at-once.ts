import { describe, expect, it } from 'vitest';
import { storedIn } from '../access/database-copy';
import type { World } from '../access/world';
import { standsIn } from './posting-forms';
import { cookieOf, rawForm } from './raw-form';
import { atOnce } from './raw-requests';

const times = 10;

/** Double and simultaneous submissions (trust.md 9), on a synchronised last byte. */
export function sentAtOnce(world: () => World): void {
	describe('What is sent twenty times at once', () => {
		it('files one dispute from one draft, ten times', async () => {
			const before = await storedIn(world().dataFolder);
			const signature = { name: 'Fatima Yilmaz', capacity: 'voorzitter', agreed: 'yes' };
			for (const draftId of world().readyDrafts.slice(0, times)) {
				const request = rawForm(world(), 'applicant', `/verzoeken/${draftId}/controle`, signature);
				const answers = await atOnce(world().portal.url, Array(20).fill(request));
				const references = new Set(answers.map(({ location }) => /20\d\d-\d+/.exec(location)?.[0]));
				expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303));
				expect([...references]).toEqual([expect.stringMatching(/^20/)]);
				expect(answers.filter(({ location }) => location.endsWith('=ingediend'))).toHaveLength(1);
			}
			const after = await storedIn(world().dataFolder);
			expect(after.Dispute?.length).toBe((before.Dispute?.length ?? 0) + times);
			expect(after.DisputeEvent?.length).toBe((before.DisputeEvent?.length ?? 0) + times);
		});

		it('signs one ruling from one signature, ten times', async () => {
			const before = await storedIn(world().dataFolder);
			for (const reference of world().toBeSigned) {
				const path = `/geschillen/${reference}/stappen/sign-ruling`;
				const form = await world().as('signatory').get(path);
				const version = standsIn(form.text, 'version') ?? '';
				const request = rawForm(world(), 'signatory', path, { agreed: 'yes', version });
				const answers = await atOnce(world().portal.url, Array(20).fill(request));
				expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303));
				expect(answers.filter(({ location }) => location.includes('?gedaan='))).toHaveLength(1);
			}
			const after = await storedIn(world().dataFolder);
			const rulings = (rows: string[] = []) => rows.filter((row) => row.includes('"sign-ruling"'));
			expect(rulings(after.DisputeEvent)).toHaveLength(rulings(before.DisputeEvent).length + times);
			expect(after.Dispute?.length).toBe(before.Dispute?.length);
		});

		it('by two caseworkers: one wins, and the other is told who was first', async () => {
			const second = world().secondBrowserOf('drafter');
			await second.post('/namens', { membershipId: 'membership-person-drafter-caseworker' });
			const path = `/geschillen/${world().spares[0]}/stappen/confirm-complete`;
			const forms = [await world().as('caseworker').get(path), await second.get(path)];
			expect(forms.map(({ status }) => status)).toEqual([200, 200]);
			const requests = forms.map(({ text }, at) => {
				const fields = { remarks: '', adviceDue: '', version: standsIn(text, 'version') ?? '' };
				const headers = { Cookie: cookieOf(at === 1 ? second : world().as('caseworker')) };
				return rawForm(world(), 'caseworker', path, fields, headers);
			});
			const answers = await atOnce(world().portal.url, requests);
			const lost = answers.findIndex(({ location }) => !location.includes('?gedaan='));
			expect(answers.filter(({ location }) => location.includes('?gedaan='))).toHaveLength(1);
			expect(answers[lost]?.location).toContain('?ingehaald=confirm-complete');
			const loser = lost === 1 ? second : world().as('caseworker');
			const told = await loser.get(answers[lost]?.location.replace(world().portal.url, '') ?? '');
			expect(told.text).toContain(lost === 1 ? 'Sanne Visser' : 'Dora Schrijver');
		});
	});
}
