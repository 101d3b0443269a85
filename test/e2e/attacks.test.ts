import { afterAll, beforeAll, describe, vi } from 'vitest';
import { aWorld, type World } from './access/world';
import { fromAnotherSite } from './attacks/from-another-site';
import { idsOfOthers } from './attacks/ids-of-others';
import { inMail } from './attacks/in-mail';
import { sentAtOnce } from './attacks/sent-at-once';
import { storedScripts } from './attacks/stored-scripts';
import { typedIn } from './attacks/typed-in';

// A machine with other work needs many times the seconds of a quiet one.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

// One portal for all of them; each attack stands in a file of its own beside this one.
let world: World;
beforeAll(async () => {
	world = await aWorld({ drafts: 12, rulings: 10 });
});
afterAll(() => world?.stop());

describe('An attack', () => {
	for (const attack of [fromAnotherSite, sentAtOnce, idsOfOthers, typedIn, inMail, storedScripts]) {
		attack(() => world);
	}
});
