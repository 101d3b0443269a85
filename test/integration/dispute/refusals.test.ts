import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	aPortalWithDispute,
	hiddenFields,
	type PortalWithDispute,
} from '#test/support/a-portal-with-dispute';
import { theAssociation, theCaseworker, theMunicipality, theTenants } from '#test/support/cast';

let at: PortalWithDispute;
beforeAll(async () => {
	at = await aPortalWithDispute();
});
afterAll(() => at?.stop());

const path = (step: string) => `${at.page}/stappen/${step}`;

it('tells an applicant, and nobody else, when one would let the case rest', async () => {
	const hint = 'Praat u weer met de andere partijen?';
	expect((await (await at.as(theTenants)).get(at.page)).text).toContain(hint);
	expect((await (await at.as(theAssociation)).get(at.page)).text).not.toContain(hint);
});

describe('A form with something wrong in it', () => {
	it('comes back with the error at its field and all that was typed', async () => {
		const answer = await at.take(theCaseworker, 'request-cure', {
			defects: '<b>Het verslag & de woonvisie</b>',
			days: 'veertien',
		});
		expect(answer.status).toBe(422);
		expect(answer.text).toContain('&lt;b&gt;Het verslag &amp; de woonvisie&lt;/b&gt;');
		expect(answer.text).toContain('value="veertien"');
		expect(answer.text).toContain('Vul een heel getal in');
	});

	it('keeps the files that came with it, for their sender alone', async () => {
		const report = { name: 'begroting.txt', content: 'Onze begroting.' };
		const refused = await at.take(theAssociation, 'submit-views', { general: 'x'.repeat(20_001) }, [
			report,
		]);
		expect(refused.status).toBe(422);
		const kept = /name="kept"[^>]*value="([^"]+)"/.exec(refused.text)?.[1] ?? '';
		expect(refused.text).toContain('begroting.txt');
		expect(kept).not.toBe('');
		const stolen = await at.take(theMunicipality, 'submit-views', { general: 'Nee.', kept });
		expect(stolen.status).toBe(303);
		expect((await (await at.as(theTenants)).get(at.page)).text).not.toContain('begroting.txt');
		const sent = await at.take(theAssociation, 'submit-views', { general: 'Nee.', kept });
		expect(sent.status).toBe(303);
		const visitor = await at.as(theTenants);
		expect((await visitor.get(`${at.page}/stukken/2`)).text).toBe('Onze begroting.');
	});

	it('asks to choose, not to fill in, where there is a list to choose from', async () => {
		const answer = await at.take(theCaseworker, 'extend-term', { reason: 'Meer overleg.' });
		expect(answer.status).toBe(422);
		expect(answer.text).toContain('Kies een van de mogelijkheden.');
		expect(answer.text).not.toContain('Vul dit veld in.');
	});

	it('is refused by the law with its article, and stays as it was typed', async () => {
		const answer = await at.take(theTenants, 'consent-to-stay', {
			until: '2020-01-01',
			reason: 'Wij praten weer met elkaar.',
			agreed: 'yes',
		});
		expect(answer.status).toBe(409);
		expect(answer.text).toContain('Awb 4:15');
		expect(answer.text).toContain('<title>Fout: Laat de zaak rusten');
		expect(answer.text).toContain('Dit is nog niet gelukt');
		expect(answer.text).not.toContain('Dit kan nu niet');
		expect(answer.text).toContain('Wij praten weer met elkaar.');
	});

	it('takes nothing from who sends files to a step that takes none', async () => {
		const { version = '' } = hiddenFields(
			(await (await at.as(theCaseworker)).get(path('add-note'))).text,
		);
		const answer = await (await at.as(theCaseworker)).upload(
			path('add-note'),
			[{ name: 'a.txt', content: 'a' }],
			{ version, text: 'Met een bestand.' },
		);
		expect(answer.status).toBe(422);
	});

	it.each(['', 'NaN', '-1', '1e9', '99999999999999999999', '1; DROP TABLE'])(
		'never breaks on the version %j',
		async (version) => {
			const visitor = await at.as(theCaseworker);
			const answer = await visitor.post(path('extend-term'), { version, weeks: 'x' });
			expect(answer.status).toBe(422);
		},
	);
});

describe('A step that somebody else took first', () => {
	it('is taken once by two who send it at the same time; the other is told', async () => {
		const visitor = await at.as(theCaseworker);
		const form = hiddenFields((await visitor.get(path('extend-term'))).text);
		const entered = { ...form, weeks: '1', reason: 'Tegelijk gestuurd.' };
		const answers = await Promise.all(
			Array.from({ length: 8 }, () => visitor.post(path('extend-term'), entered)),
		);
		const taken = answers.filter(({ status }) => status === 303);
		expect(taken.map(({ location }) => location)).toEqual([`${at.page}?gedaan=extend-term`]);
		for (const late of answers.filter((answer) => !taken.includes(answer))) {
			expect(late.status).toBe(409);
			expect(late.text).toContain('Niet opgeslagen: het dossier is intussen veranderd');
			expect(late.text).toContain('Sanne Visser');
			expect(late.text).toContain('Tegelijk gestuurd.');
			expect(hiddenFields(late.text).version).not.toBe(form.version);
		}
	});

	it('sends whoever comes after it has closed to the dispute, saying who was first', async () => {
		const visitor = await at.as(theCaseworker);
		const form = hiddenFields((await visitor.get(path('confirm-complete'))).text);
		const other = hiddenFields((await visitor.get(path('decline'))).text);
		expect((await visitor.post(path('confirm-complete'), form)).location).toBe(
			`${at.page}?gedaan=confirm-complete`,
		);
		const entered = { ...other, ground: 'outside-act', reasons: 'Om deze reden.', agreed: 'yes' };
		const typed = await visitor.post(path('decline'), entered);
		expect(typed.status).toBe(409);
		expect(typed.text).toContain('Niet opgeslagen: het dossier is intussen veranderd');
		expect(typed.text).toContain('Om deze reden.</textarea>');
		expect((await visitor.get(path('decline'))).location).toBe(`${at.page}?gesloten=decline`);
		expect((await visitor.open(`${at.page}?gesloten=decline`)).text).toContain('kan nu niet meer');
	});

	it('says that the dispute has ended, and not who gave views last, once it was withdrawn', async () => {
		await at.take(theTenants, 'withdraw', { reason: 'Wij zijn het eens.', agreed: 'yes' });
		const visitor = await at.as(theMunicipality);
		const { location } = await visitor.get(path('submit-views'));
		expect(location).toBe(`${at.page}?gesloten=submit-views`);
		const { text } = await visitor.open(`${at.page}?gesloten=submit-views`);
		expect(text).toMatch(/kan niet meer: de zaak is gesloten\. Het verzoek is op .* ingetrokken\./);
		expect(text).not.toContain('deed dit op');
		expect(text).toContain('De uitspraak zou er zijn geweest uiterlijk');
	});
});
