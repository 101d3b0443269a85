import { aPortal } from '#test/support/a-portal';
import buildOnce from '#test/support/build-once';
import { readCase } from './case-file';
import { checkOutcome } from './check-outcome';
import { withInventedFacts } from './invent';
import { playCase } from './play';
import { administratorEmail, enterStaff } from './staff';

/** Plays the case files that are named, on a portal of their own; ends with 1 at the first difference. */
async function main(files: readonly string[]): Promise<void> {
	if (files.length === 0) throw new Error('Name one or more case files: npm run scenario -- FILE…');
	const cases = files.map((file) => withInventedFacts(readCase(file)));
	await buildOnce();
	const portal = await aPortal({ env: { ADMIN_EMAIL: administratorEmail } });
	const say = (line: string) => process.stdout.write(`${line}\n`);
	try {
		const staff = await enterStaff(portal);
		for (const played of cases) {
			say(`\n${played.name} (${played.kind})`);
			const end = await playCase(portal, staff, played, (line) => say(`  · ${line}`));
			for (const line of await checkOutcome(portal, played, end)) say(`  ${line}`);
			for (const fact of played.invented) say(`  invented: ${fact}`);
		}
	} finally {
		await portal.stop();
	}
}

main(process.argv.slice(2).filter((word) => word !== '--')).then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
		process.exit(1);
	},
);
