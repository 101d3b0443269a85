import { describe, expect, it } from 'vitest';
import { ConfigRefused, readConfig } from '~/config';

const whole = {
	PORTAL_MODE: 'production',
	PUBLIC_URL: 'https://portaal.example',
	SMTP_URL: 'smtp://127.0.0.1:1',
	MAIL_FROM: 'portaal@ministerie.example',
	PORTAL_SECRET: 'x'.repeat(32),
	CONTACT_EMAIL: 'hulp@ministerie.example',
};
const random = () => 'r'.repeat(43);

describe('A wrong value', () => {
	it.each<[variable: string, value: string | undefined, expected: string]>([
		['PORTAL_MODE', 'prod', 'demo or production'],
		['PORT', '80a', 'a number from 0 to 65535'],
		['PORT', '70000', 'a number from 0 to 65535'],
		['PORT', '-1', 'a number from 0 to 65535'],
		['PUBLIC_URL', 'portaal.example', 'an address without a path'],
		['PUBLIC_URL', 'https://portaal.example/pad', 'an address without a path'],
		['PUBLIC_URL', 'ftp://portaal.example', 'an address without a path'],
		['SMTP_URL', 'http://mail.example', 'smtp://user:password@host:port'],
		['MAIL_FROM', 'portaal', 'an e-mail address'],
		['PORTAL_SECRET', 'short', 'at least 32 random characters'],
		['TRUST_PROXY', 'yes', '0 to 9'],
		['LOG_LEVEL', 'loud', 'fatal, error, warn'],
		['ADMIN_EMAIL', 'lotte', 'an e-mail address'],
		['CONTACT_EMAIL', '@', 'an e-mail address'],
		['DEMO_DATA', 'maybe', 'yes or no'],
		['PUBLIC_URL', 'http://portaal.example', 'https://… in production'],
		['PUBLIC_URL', undefined, 'in production'],
		['SMTP_URL', '', 'in production'],
		['MAIL_FROM', undefined, 'in production'],
		['PORTAL_SECRET', undefined, 'in production'],
		['CONTACT_EMAIL', undefined, 'in production'],
	])('of %s is named, with what was expected (%j)', (variable, value, expected) => {
		const read = () => readConfig({ NODE_ENV: 'test', ...whole, [variable]: value }, random);
		expect(read).toThrow(ConfigRefused);
		expect(read).toThrow(new RegExp(`^${variable}: .*${expected}`));
	});
});

describe('Without any variable', () => {
	it('the portal is a demo on this machine, with a secret of its own', () => {
		expect(readConfig({ NODE_ENV: 'test' }, random)).toMatchObject({
			mode: 'demo',
			host: 'localhost',
			publicUrl: 'http://localhost:3000',
			demoData: true,
			secret: random(),
			smtpUrl: null,
		});
	});

	it('production never has demo data', () => {
		const config = readConfig({ NODE_ENV: 'test', ...whole, DEMO_DATA: 'yes' }, random);
		expect(config.demoData).toBe(false);
	});
});
