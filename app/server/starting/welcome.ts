import { demoOrganisations, demoStaff } from '#seed/cast';
import type { Config } from '~/config';

/** What is printed at start: where the portal is and, in the demo, as whom to sign in. */
export function welcome(config: Config): string {
	const where = `The portal is at ${config.publicUrl}`;
	if (config.mode === 'production') return `${where}\n`;
	const mail = config.smtpUrl
		? 'Codes are sent by mail through SMTP_URL.'
		: `Codes and other mail lie in the mailbox: ${config.publicUrl}/postvak`;
	return `
${where} (demo: fictional people, fictional disputes)

Sign in at ${config.publicUrl}/inloggen with one of these addresses.
${mail}

${table([...staff(), ...organisations()])}
Stop with Ctrl+C. What you do is kept in ${config.dataFolder}/ until you delete that folder.

`;
}

function staff(): string[][] {
	return Object.values(demoStaff).map(({ email, name, role }) => [
		email,
		name,
		`ministry: ${role}`,
	]);
}

function organisations(): string[][] {
	return Object.values(demoOrganisations).map(({ name, person }) => [
		person.email,
		person.name,
		name,
	]);
}

function table(rows: string[][]): string {
	const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}\n`)
		.join('');
}
