import { afterEach, beforeEach, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theAdministrator } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { startPage } from '~/routes/dispute/start/start-page.server';

let runtime: TestRuntime;
beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
});
afterEach(() => runtime.close());

/** The year up to which an administrator is told that decreed holidays are known; null for no warning. */
async function warnedOn(day: string): Promise<number | null> {
	runtime.clock.set(new Date(`${day}T10:00:00Z`));
	const start = await startPage(runtime, theAdministrator, { mine: false, page: 1 });
	if (start.as !== 'administrator') throw new Error(`An administrator got ${start.as}`);
	return start.holidays?.known ?? null;
}

it('warns an administrator from the day on which a term may end in a year that is not known yet', async () => {
	expect(await warnedOn('2027-12-30')).toBeNull();
	expect(await warnedOn('2028-04-01')).toBe(2028);
});

it('warns earlier where a dispute runs that comes within a year of the last that is known', async () => {
	expect(await warnedOn('2027-12-05')).toBeNull();
	runtime.clock.set(new Date('2027-12-05T10:00:00Z'));
	await aFiledDispute(runtime);
	expect(await warnedOn('2027-12-06')).toBe(2028);
});
