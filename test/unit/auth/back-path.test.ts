import { describe, expect, it } from 'vitest';
import { backPath, withBackPath } from '~/auth/back-path';

const pathFor = (naar: string) =>
	backPath(new Request(`http://portal.test/inloggen?naar=${encodeURIComponent(naar)}`));

describe('After signing in', () => {
	it('one comes to the page that one wanted, with its query', () => {
		expect(pathFor('/geschillen/2027-0001?gedaan=x')).toBe('/geschillen/2027-0001?gedaan=x');
		expect(pathFor('/organisatie')).toBe('/organisatie');
	});

	it('one comes to the start page where none was wanted', () => {
		expect(backPath(new Request('http://portal.test/inloggen'))).toBe('/start');
	});

	it.each([
		'https://evil.example',
		'//evil.example',
		'/\\evil.example',
		'\\/evil.example',
		'/%09/evil.example\t',
		' /start',
		'javascript:alert(1)',
		'/..//evil.example',
		'geschillen',
		'',
	])('one never leaves this site by %j', (naar) => {
		expect(new URL(pathFor(naar), 'http://portal.test').host).toBe('portal.test');
	});

	it.each([
		'/inloggen',
		'/inloggen?naar=/x',
		'/inloggen/code',
		'/uitloggen',
		'/account?naar=/inloggen',
	])('one does not go round in a circle by %s', (naar) => expect(pathFor(naar)).toBe('/start'));

	it('is carried from page to page', () => {
		expect(withBackPath('/inloggen/code', '/a?b=c')).toBe('/inloggen/code?naar=%2Fa%3Fb%3Dc');
		expect(withBackPath('/inloggen/code', '/start')).toBe('/inloggen/code');
	});
});
