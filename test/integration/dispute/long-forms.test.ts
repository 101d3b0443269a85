import { afterAll, beforeAll, expect, it } from 'vitest';
import { aPortalWithDispute, type PortalWithDispute } from '#test/support/a-portal-with-dispute';
import { aRequest } from '#test/support/a-request';
import { theAssociation, theCaseworker } from '#test/support/cast';
import { mostItems } from '~/domain/dispute/request/most-items';

const [point] = aRequest().points;
const points = Array.from({ length: mostItems.points }, (_, at) => ({
	...point,
	id: `point-${at + 1}`,
	title: `Geschilpunt ${at + 1}`,
}));

let at: PortalWithDispute;
beforeAll(async () => {
	at = await aPortalWithDispute(
		aRequest({ points: points as ReturnType<typeof aRequest>['points'] }),
	);
});
afterAll(() => at?.stop());

const euros = (count: number) => '€'.repeat(count);

/** A ruling in which every text is as long as it may be, in letters of which a form makes nine. */
function longestRuling(): Record<string, string> {
	const perPoint = points.map(({ id }): [string, string][] => [
		[`points.${id}.admissible`, 'yes'],
		[`points.${id}.outcome`, 'upheld'],
		[`points.${id}.reasons`, euros(20_000)],
		[`points.${id}.obligation`, euros(8000)],
		[`points.${id}.departsBecause`, euros(8000)],
	]);
	return Object.fromEntries([['considerations', euros(40_000)], ...perPoint.flat()]);
}

it('takes a ruling on as many points as fit in a request, each text as long as it may be', async () => {
	await at.take(theCaseworker, 'take-on');
	await at.take(theCaseworker, 'confirm-complete');
	const taken = await at.take(theCaseworker, 'draft-ruling', longestRuling());
	expect(taken.status).toBe(303);
	const form = await (await at.as(theCaseworker)).get(`${at.page}/stappen/draft-ruling`);
	expect(form.text.split(euros(20_000)).length).toBeGreaterThan(mostItems.points);
});

it('gives a form back whole in which one text is a letter too long', async () => {
	const fields = { ...longestRuling(), considerations: euros(40_001) };
	const refused = await at.take(theCaseworker, 'draft-ruling', fields);
	expect(refused.status).toBe(422);
	expect(refused.text).toContain(euros(40_001));
	expect(refused.text.split(euros(8000)).length).toBeGreaterThan(2 * mostItems.points);
});

it('says beside the field how much may be sent, and gives the text back with what did fit', async () => {
	const visitor = await at.as(theAssociation);
	const address = `${at.page}/stappen/submit-views`;
	expect((await visitor.get(address)).text).toContain('Samen ten hoogste 200 MB.');
	const content = Buffer.alloc(45 * 1024 * 1024, 'a ');
	const files = [1, 2, 3, 4, 5].map((number) => ({ name: `stuk-${number}.txt`, content }));
	const refused = await at.take(theAssociation, 'submit-views', { general: 'Onze mening.' }, files);
	expect(refused.status).toBe(422);
	expect(refused.text).toContain('Onze mening.');
	expect(refused.text).toMatch(/‘stuk-\d\.txt’: Samen zijn bestanden ten hoogste 200 MB/);
	expect(refused.text.match(/name="kept"/g)).toHaveLength(4);
});
