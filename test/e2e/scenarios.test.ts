import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aPortal, type Portal } from '#test/support/a-portal';
import { readCase } from '../scenarios/case-file';
import { checkOutcome } from '../scenarios/check-outcome';
import { withInventedFacts } from '../scenarios/invent';
import { playCase } from '../scenarios/play';
import { administratorEmail, enterStaff, type Staff } from '../scenarios/staff';

const folder = path.resolve(import.meta.dirname, '../scenarios');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

let portal: Portal;
let staff: Staff;
beforeAll(async () => {
	portal = await aPortal({ env: { ADMIN_EMAIL: administratorEmail } });
	staff = await enterStaff(portal);
});
afterAll(() => portal?.stop());

it.each(files)('%s goes from filing to the ruling that was published', async (file) => {
	const played = withInventedFacts(readCase(path.join(folder, file)));
	const said: string[] = [];
	const end = await playCase(portal, staff, played, (line) => said.push(line));
	const lines = await checkOutcome(portal, played, end);
	expect(lines.filter((line) => line.startsWith('point'))).toHaveLength(played.points.length);
});
