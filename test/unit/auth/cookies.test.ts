import { describe, expect, it } from 'vitest';
import { sessionCookie, sessionHashOf, visitorLanguageOf } from '~/auth/session-cookie';
import { newToken, tokenHash } from '~/auth/token';

const plain = 'http://localhost:3000';
const behindTls = 'https://portaal.example.nl';

describe('The session cookie', () => {
	it('is out of reach of scripts and of other sites’ posts', () => {
		expect(sessionCookie(plain).keep('x', 60)).toBe(
			'sessie=x; Max-Age=60; Path=/; HttpOnly; SameSite=Lax',
		);
	});

	it('is Secure, and bound to this host by its name, behind TLS', () => {
		expect(sessionCookie(behindTls).keep('x', 60)).toBe(
			'__Host-sessie=x; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure',
		);
	});

	it('is known by its hash, wherever it stands among others', () => {
		const token = newToken();
		expect(sessionHashOf(`taal=en; sessie=${token}; a=b=c`, plain)).toBe(tokenHash(token));
	});

	it('is not taken under another name: one without the prefix does not count behind TLS', () => {
		expect(sessionHashOf(`sessie=${newToken()}`, behindTls)).toBeNull();
		expect(sessionHashOf(`mijnsessie=${newToken()}`, plain)).toBeNull();
	});

	it.each([null, '', 'sessie', 'sessie=', 'sessie=kort', '=; ;;', `sessie=${'x'.repeat(5000)}`])(
		'is none in %j',
		(header) => expect(sessionHashOf(header, plain)).toBeNull(),
	);
});

describe('The language of a visitor', () => {
	it('is the chosen one, and Dutch for whoever chose none or one that there is not', () => {
		expect(visitorLanguageOf('taal=en')).toBe('en');
		expect(visitorLanguageOf('taal=fr')).toBe('nl');
		expect(visitorLanguageOf(null)).toBe('nl');
	});
});
