import * as z from 'zod/mini';

/** What the operator sets, checked at start; see the README's table. */
export interface Config {
	/** demo: fictional disputes, mail in a page when no SMTP is set; production: neither. */
	mode: 'demo' | 'production';
	host: string;
	port: number;
	/** Where users reach the portal, without a slash at the end; every link in a mail begins with it. */
	publicUrl: string;
	/** Folder of the database and the evidence files. */
	dataFolder: string;
	/** `smtp://user:password@host:port`; null in a demo whose mail is read in its mailbox page. */
	smtpUrl: string | null;
	mailFrom: string;
	/** Key under which sign-in codes and source addresses are hashed. */
	secret: string;
	/** Whether an empty demo is filled with its fictional disputes at start; never in production. */
	demoData: boolean;
	/** How many proxies in front of the portal add to X-Forwarded-For. */
	trustedProxies: number;
	logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
	/** Who may sign in as the first administrator of an empty production database. */
	administratorEmail: string | null;
	/** Folder in which a backup is taken each day; null where none are. */
	backupFolder: string | null;
	/** When, as a time of day in the Netherlands: `03:00`. */
	backupAt: string;
	/** How many of them are kept. */
	backupsKept: number;
	/** Where users can ask for help; shown in the footer pages and in security.txt. */
	contactEmail: string;
}

/** A setting is wrong; the message names each one and what was expected. */
export class ConfigRefused extends Error {
	override name = 'ConfigRefused';
}

const port = z.pipe(
	z.string().check(z.regex(/^\d{1,5}$/, 'a number from 0 to 65535')),
	z.pipe(z.transform(Number), z.number().check(z.lte(65_535, 'a number from 0 to 65535'))),
);
const email = z.email('an e-mail address, such as post@example.nl');

const variables = z.object({
	PORTAL_MODE: z.optional(z.enum(['demo', 'production'], { error: 'demo or production' })),
	HOST: z.optional(z.string().check(z.minLength(1, 'an address to listen on, such as 0.0.0.0'))),
	PORT: z.optional(port),
	PUBLIC_URL: z.optional(
		z
			.string()
			.check(z.refine(isOrigin, 'an address without a path, such as https://portal.example.nl')),
	),
	DATA_DIR: z.optional(z.string().check(z.minLength(1, 'a folder that can be written'))),
	SMTP_URL: z.optional(
		z.string().check(z.refine(isSmtpUrl, 'smtp://user:password@host:port, or smtps://…')),
	),
	MAIL_FROM: z.optional(email),
	PORTAL_SECRET: z.optional(z.string().check(z.minLength(32, 'at least 32 random characters'))),
	TRUST_PROXY: z.optional(
		z.pipe(
			z.string().check(z.regex(/^\d$/, 'how many proxies stand in front: 0 to 9')),
			z.transform(Number),
		),
	),
	LOG_LEVEL: z.optional(
		z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
			error: 'fatal, error, warn, info, debug or silent',
		}),
	),
	DEMO_DATA: z.optional(z.enum(['yes', 'no'], { error: 'yes or no' })),
	ADMIN_EMAIL: z.optional(email),
	CONTACT_EMAIL: z.optional(email),
	BACKUP_DIR: z.optional(z.string().check(z.minLength(1, 'a folder that can be written'))),
	BACKUP_AT: z.optional(
		z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, such as 03:00')),
	),
	BACKUPS_KEPT: z.optional(
		z.pipe(
			z.string().check(z.regex(/^[1-9]\d{0,3}$/, 'how many backups are kept: 1 to 9999')),
			z.transform(Number),
		),
	),
});

/**
 * The configuration that these environment variables give; an empty one counts as not set. Throws
 * `ConfigRefused` naming every variable that is wrong or, in production, missing.
 */
export function readConfig(environment: NodeJS.ProcessEnv, randomSecret: () => string): Config {
	const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
	const parsed = variables.safeParse(set);
	if (!parsed.success) {
		throw new ConfigRefused(
			parsed.error.issues
				.map(({ path, message }) => `${path[0]?.toString()}: expected ${message}`)
				.join('\n'),
		);
	}
	const given = parsed.data;
	// A host that sets NODE_ENV means it: nobody runs the demo on a real server by forgetting one more.
	const mode = given.PORTAL_MODE ?? (set.NODE_ENV === 'production' ? 'production' : 'demo');
	if (mode === 'production') refuseMissing(given);
	if (mode === 'production' && given.PUBLIC_URL) refuseUnencrypted(new URL(given.PUBLIC_URL));
	const portNumber = given.PORT ?? 3000;
	return {
		mode,
		host: given.HOST ?? (mode === 'demo' ? 'localhost' : '0.0.0.0'),
		port: portNumber,
		publicUrl: new URL(given.PUBLIC_URL ?? `http://localhost:${portNumber}`).origin,
		dataFolder: given.DATA_DIR ?? 'data',
		smtpUrl: given.SMTP_URL ?? null,
		mailFrom: given.MAIL_FROM ?? 'portaal@geschillenportaal.example',
		secret: given.PORTAL_SECRET ?? randomSecret(),
		demoData: mode === 'demo' && given.DEMO_DATA !== 'no',
		trustedProxies: given.TRUST_PROXY ?? 0,
		logLevel: given.LOG_LEVEL ?? 'info',
		administratorEmail: given.ADMIN_EMAIL?.toLowerCase() ?? null,
		backupFolder: given.BACKUP_DIR ?? null,
		backupAt: given.BACKUP_AT ?? '03:00',
		backupsKept: given.BACKUPS_KEPT ?? 14,
		contactEmail: given.CONTACT_EMAIL ?? 'hulp@geschillenportaal.example',
	};
}

const requiredInProduction = [
	['PUBLIC_URL', 'the address at which users reach the portal'],
	['SMTP_URL', 'smtp://user:password@host:port of the mail server'],
	['MAIL_FROM', 'the address from which mail is sent'],
	['PORTAL_SECRET', 'at least 32 random characters'],
	['CONTACT_EMAIL', 'the address at which users can ask for help'],
] as const;

function refuseMissing(given: z.output<typeof variables>): void {
	const missing = requiredInProduction.filter(([name]) => given[name] === undefined);
	if (missing.length === 0) return;
	throw new ConfigRefused(
		missing.map(([name, what]) => `${name}: missing, in production expected ${what}`).join('\n'),
	);
}

/** Over plain HTTP everybody on the way reads sessions and codes; on the machine itself nobody is. */
function refuseUnencrypted({ protocol, hostname }: URL): void {
	if (protocol === 'https:' || loopback.has(hostname)) return;
	throw new ConfigRefused('PUBLIC_URL: expected https://… in production, behind a proxy with TLS');
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

function isOrigin(text: string): boolean {
	const url = URL.canParse(text) ? new URL(text) : null;
	return (
		url !== null &&
		/^https?:$/.test(url.protocol) &&
		url.pathname === '/' &&
		!url.search &&
		!url.hash
	);
}

function isSmtpUrl(text: string): boolean {
	const url = URL.canParse(text) ? new URL(text) : null;
	return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}
