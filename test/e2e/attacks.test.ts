import { afterAll, beforeAll, describe } from 'vitest';
import { aWorld, type World } from './access/world';
import { fromAnotherSite } from './attacks/from-another-site';
import { idsOfOthers } from './attacks/ids-of-others';
import { inMail } from './attacks/in-mail';
import { sentAtOnce } from './attacks/sent-at-once';
import { storedScripts } from './attacks/stored-scripts';
import { typedIn } from './attacks/typed-in';

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
