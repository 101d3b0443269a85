import { afterEach, beforeEach, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theCaseworker } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { appendEvent } from '~/db/event-log';
import { findCaseFile } from '~/db/find-dispute';
import { findTimeline } from '~/db/find-timeline';
import { instantOf } from '~/domain/instant';

let runtime: TestRuntime;
beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
});
afterEach(() => runtime.close());

it('A timeline is whole, however long: the filing stands at the end of its last page', async () => {
	const reference = await aFiledDispute(runtime);
	const { id } = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
	const { personId, name } = theCaseworker;
	const leaves = await runtime.db.transaction((tx) => findCaseFile(tx, reference));
	if (!leaves) throw new Error('The dispute is not there');
	await runtime.db.transaction(async (tx) => {
		for (let sequence = 2; sequence <= 402; sequence++) {
			await appendEvent(tx, {
				disputeId: id,
				sequence,
				at: instantOf(runtime.clock.now()),
				step: 'add-note',
				actor: { personId, name, role: 'caseworker', actingFor: 'role:caseworker' },
				audience: 'ministry',
				data: {},
				reason: `Notitie ${sequence}`,
				leaves,
			});
		}
	});
	const pages = [];
	for (let page = 1, more = true; more; page++) {
		const found = await findTimeline(runtime.db, id, 'ministry', page);
		pages.push(found.lines.map(({ sequence }) => sequence));
		more = found.more;
	}
	expect(pages.map(({ length }) => length)).toEqual([200, 200, 2]);
	expect(pages.flat()).toEqual(Array.from({ length: 402 }, (_, index) => 402 - index));
	expect(await findTimeline(runtime.db, id, 'all')).toMatchObject({
		lines: [{ step: 'file' }],
		more: false,
	});
});
