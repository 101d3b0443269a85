import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hiddenFields } from '#test/support/a-portal-with-dispute';
import type { Fields, Visitor } from '#test/support/a-visitor';
import { theTenants } from '#test/support/cast';
import { aFormation, attemptWith, idsOf, keep, typedIn } from './a-draft';
import { aFilingPortal, type FilingPortal } from './a-filing-portal';
import { readForm } from './read-form';

let at: FilingPortal;
let visitor: Visitor;
let draft: string;
let party: string;
beforeAll(async () => {
	at = await aFilingPortal();
	visitor = await at.as(theTenants);
	draft = await aFormation(visitor);
	await keep(visitor, `${draft}/partijen/nieuw`, typedIn('Wonen Noord'));
	party = (await idsOf(visitor, draft, 'partijen'))[1] ?? '';
});
afterAll(() => at?.stop());

const point = { title: 'Huur', theme: 'affordability', asked: 'Geen verhoging.' };

/** Opens the last item of a section, lets a colleague remove it, and posts what was typed meanwhile. */
async function tooLate(section: string, idField: string, fields: Fields) {
	const id = (await idsOf(visitor, draft, section)).at(-1) ?? '';
	const page = `${draft}/${section}/${id}`;
	const opened = hiddenFields((await visitor.get(page)).text);
	await keep(visitor, `${draft}/${section}`, { intent: 'verwijder', [idField]: id });
	expect(await idsOf(visitor, draft, section)).not.toContain(id);
	return visitor.post(page, { ...opened, ...fields });
}

describe('A part that a colleague removed while its form was open', () => {
	it.each([
		['punten', 'pointId', () => point, { ...point, asked: 'Later getypt.' }, 'Later getypt.'],
		[
			'pogingen',
			'attemptId',
			() => attemptWith([party]),
			{ ...attemptWith([]), outcome: 'Verslag later.' },
			'Verslag later.',
		],
		[
			'partijen',
			'partyId',
			() => typedIn('Wonen Zuid'),
			typedIn('Wonen Zuid', { address: 'Laan 1, Waterstad' }),
			'Laan 1, Waterstad',
		],
	] as const)(
		'of %s gives its text back, which can be added anew',
		async (section, idField, first, changed, text) => {
			await keep(visitor, `${draft}/${section}/nieuw`, first());
			const before = await idsOf(visitor, draft, section);
			const fields = section === 'pogingen' ? { ...changed, withPartyIds: [party] } : changed;
			const late = await tooLate(section, idField, fields);
			expect(late.status).toBe(409);
			expect(late.text).toContain('Niet opgeslagen: dit onderdeel is intussen verwijderd');
			const form = readForm(late.text);
			expect(Object.values(form.typed)).toContain(text);
			expect(form.action).toBe(`${draft}/${section}/nieuw`);
			const added = await visitor.post(form.action, form.fields);
			expect(added.status).toBe(303);
			const after = await idsOf(visitor, draft, section);
			expect(after).toHaveLength(before.length);
			expect((await visitor.get(`${draft}/${section}/${after.at(-1)}`)).text).toContain(text);
		},
	);

	it('is not found where nothing was typed, and is no difference between unknown and foreign', async () => {
		expect((await visitor.post(`${draft}/punten/onbekend`)).status).toBe(404);
		const unknown = await visitor.post('/verzoeken/onbekend/punten/nieuw', point);
		expect(unknown.status).toBe(404);
		expect(readForm(unknown.text).typed).toEqual({ title: point.title, asked: point.asked });
	});

	it('gives its text back as well where the whole request is gone', async () => {
		const gone = await aFormation(visitor);
		const opened = hiddenFields((await visitor.get(`${gone}/afspraken`)).text);
		await keep(visitor, gone, { intent: 'verwijder' });
		const late = await visitor.post(`${gone}/afspraken`, { ...opened, title: 'Afspraken 2028' });
		expect(late.status).toBe(404);
		expect(late.text).toContain('Pagina niet gevonden');
		expect(readForm(late.text).typed).toEqual({ title: 'Afspraken 2028' });
	});
});
