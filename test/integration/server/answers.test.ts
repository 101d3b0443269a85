import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aVisitor } from '#test/support/a-visitor';

let portal: Portal;
beforeAll(async () => {
	portal = await aPortal();
});
afterAll(() => portal.stop());

describe('The portal as a process', () => {
	it('answers its front page', async () => {
		expect(await aVisitor(portal.url).get('/')).toMatchObject({ status: 200 });
	});
});
