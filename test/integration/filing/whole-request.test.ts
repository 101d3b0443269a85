import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visitor } from '#test/support/a-visitor';
import {
	theCaseworker,
	theChair,
	theMember,
	theMunicipality,
	theTenants,
} from '#test/support/cast';
import {
	aDraft,
	addProof,
	aFormation,
	answerDocuments,
	attemptWith,
	idsOf,
	keep,
	signature,
	typedIn,
} from './a-draft';
import { aFilingPortal, type FilingPortal, reader } from './a-filing-portal';

let at: FilingPortal;
let tenants: Visitor;
beforeAll(async () => {
	at = await aFilingPortal();
	tenants = await at.as(theTenants);
});
afterAll(() => at?.stop());

/** Two applicants (one of them the filer) and three respondents, one from the register. */
async function addParties(draft: string): Promise<string[]> {
	const joint = typedIn('Bewonersraad Noord', { side: 'applicant', kind: 'tenants' });
	await keep(tenants, `${draft}/partijen/nieuw`, joint);
	const found = await reader(tenants).get(`${draft}/partijen?zoek=gemeente+waterstad`);
	const choose = found.link('Kies Gemeente Waterstad');
	await keep(tenants, choose, { side: 'respondent', contactName: '', contactEmail: '' });
	await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen Zuid', { code: 'l0123' }));
	await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen Oost', { kvk: '0123 4567' }));
	return idsOf(tenants, draft, 'partijen');
}

async function addAttempt(draft: string, partyIds: readonly string[]): Promise<void> {
	const proof = await keep(tenants, `${draft}/pogingen/nieuw`, attemptWith(partyIds));
	const [own = ''] = proof.split(/[?#]/);
	await addProof(tenants, own, attemptWith(partyIds));
}

describe('A request about new agreements', () => {
	it('is filed with two applicants and three respondents, and told to each of them', async () => {
		const draft = await aFormation(tenants);
		const parties = await addParties(draft);
		expect(parties).toHaveLength(5);
		for (const title of ['Huurverhoging', 'Nieuwe woningen']) {
			await keep(tenants, `${draft}/punten/nieuw`, {
				title,
				theme: 'affordability',
				asked: `Beslis over ${title}.`,
				...Object.fromEntries(parties.map((id) => [`positions.${id}`, `Standpunt van ${id}`])),
			});
		}
		await addAttempt(draft, parties.slice(2));
		expect(await answerDocuments(tenants, draft)).toHaveLength(6);
		const check = await reader(tenants).get(`${draft}/controle`);
		expect(check.text).not.toContain('U kunt nog niet indienen');
		const filed = await check
			.form('agreed')
			.fill('name', 'F. Yilmaz')
			.fill('capacity', 'voorzitter')
			.fill('agreed', 'yes')
			.submit();
		expect(filed.status).toBe(200);
		expect(filed.path).toMatch(/^\/geschillen\/\d{4}-\d{4}\?gedaan=ingediend$/);
		expect(filed.text).toContain('Uw verzoek is ingediend');
		for (const text of ['Huurverhoging', 'Nieuwe woningen', 'verslag.txt', 'Bewonersraad Noord']) {
			expect(filed.text).toContain(text);
		}
		const { mail } = at.portal;
		const told = [
			theTenants.email,
			theMunicipality.email,
			'bewonersraad.noord@example.nl',
			'wonen.zuid@example.nl',
			'wonen.oost@example.nl',
			theCaseworker.email,
			theChair.email,
			theMember.email,
		];
		const reference = filed.path.slice('/geschillen/'.length, -'?gedaan=ingediend'.length);
		for (const email of told) {
			await mail.waitFor(
				(each) => (each.text ?? '').includes(reference) && JSON.stringify(each.to).includes(email),
			);
		}
		const municipality = await at.as(theMunicipality);
		expect((await municipality.get(`/geschillen/${reference}`)).status).toBe(200);
	});
});

describe('A request about an agreement that is not kept', () => {
	it('is filed with the clause, what was not done and the filer’s own duties', async () => {
		const draft = await aDraft(tenants);
		await keep(tenants, `${draft}/soort`, { kind: 'performance' });
		await keep(tenants, `${draft}/afspraken`, {
			title: 'Prestatieafspraken Waterstad 2025',
			periodFrom: '2025',
			periodUntil: '2026',
			madeOn: '2024-12-10',
		});
		const parties = await addParties(draft);
		await keep(tenants, `${draft}/punten/nieuw`, {
			title: 'Isolatie van 200 woningen',
			theme: 'quality',
			asked: 'Bepaal dat de woningen alsnog worden geïsoleerd.',
			clause: 'Artikel 4: De corporatie isoleert 200 woningen.',
			notDone: 'Er zijn 20 woningen geïsoleerd.',
			byPartyId: parties[3] ?? '',
			dueOn: '2026-07-01',
			ownDuties: 'Wij hebben de huurders geraadpleegd.',
			...Object.fromEntries(parties.map((id) => [`positions.${id}`, `Standpunt van ${id}`])),
		});
		await addAttempt(draft, parties.slice(2));
		expect(await answerDocuments(tenants, draft)).toContain('agreement');
		const filed = await tenants.post(`${draft}/controle`, signature);
		expect(filed.status).toBe(303);
		const page = await reader(tenants).get(filed.location ?? '');
		for (const text of ['Artikel 4', 'Er zijn 20 woningen', '1 juli 2026', '10 december 2024']) {
			expect(page.text).toContain(text);
		}
	});
});

describe('A request that is not finished', () => {
	it('is there with everything when its filer comes back', async () => {
		const draft = await aFormation(tenants);
		await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen West'));
		await tenants.signOut();
		await tenants.signIn(theTenants.email, at.portal.mail);
		const list = await reader(tenants).get('/verzoeken');
		const overview = await reader(tenants).get(list.link('Prestatieafspraken Waterstad 2027'));
		expect(overview.path).toBe(draft);
		const parties = await reader(tenants).get(overview.link('De partijen'));
		expect(parties.text).toContain('Wonen West');
	});

	it('says what each section still needs, and what cannot start yet', async () => {
		const draft = await aDraft(tenants);
		const statusOf = async (label: string) => {
			const { root } = await reader(tenants).get(draft);
			const task = root
				.querySelectorAll('.portal-task')
				.find((each) => each.textContent.includes(label));
			return task?.querySelector('.utrecht-status-badge, .utrecht-badge-status')?.textContent;
		};
		expect(await statusOf('De geschilpunten')).toBe('Kan nog niet');
		expect(await statusOf('De documenten')).toBe('Kan nog niet');
		await keep(tenants, `${draft}/soort`, { kind: 'formation' });
		expect(await statusOf('Soort geschil')).toBe('Klaar');
		expect(await statusOf('De documenten')).toBe('Nog niet klaar');
		await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen West'));
		expect(await statusOf('De partijen')).toBe('Klaar');
		expect(await statusOf('De geschilpunten')).toBe('Nog niet klaar');
	});

	it('is thrown away with all that was in it', async () => {
		const draft = await aFormation(tenants);
		const gone = await tenants.post(draft, { intent: 'verwijder' });
		expect(gone).toMatchObject({ status: 303, location: '/verzoeken?gedaan=weggegooid' });
		expect((await tenants.get(draft)).status).toBe(404);
		expect((await tenants.post(`${draft}/soort`, { kind: 'formation' })).status).toBe(404);
	});
});
