import { describe, expect, it } from 'vitest';
import { codeHash, newCode, sameHash, sourceHash } from '~/auth/sign-in/sign-in-code';
import { codeForm } from '~/auth/sign-in/sign-in-forms';
import { typedCode } from '~/auth/sign-in/typed-code';

const secret = 'a secret of at least thirty-two characters';

describe('A code', () => {
	it('has six digits, each as often as any other at each place', () => {
		const codes = Array.from({ length: 20_000 }, () => newCode('short'));
		expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
		for (const place of [0, 1, 2, 3, 4, 5]) {
			const counts = new Map<string, number>();
			for (const code of codes) {
				const digit = code.charAt(place);
				counts.set(digit, (counts.get(digit) ?? 0) + 1);
			}
			expect(counts.size).toBe(10);
			// Six standard deviations: chance alone fails this less than once in a million runs.
			for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(255);
		}
	});

	it('has twelve digits where six could be guessed, and is typed in groups', () => {
		const codes = Array.from({ length: 1000 }, () => newCode('long'));
		expect(codes.every((code) => /^\d{12}$/.test(code))).toBe(true);
		expect(new Set(codes).size).toBe(1000);
		for (const code of ['123456', '123 456', '123 456 789 012', '123456-789012']) {
			expect(codeForm.safeParse({ code }).data?.code).toBe(code.replace(/\D/g, ''));
		}
		for (const code of ['12345', '1234567', '12345678901', '1234567890123', '12345678901a']) {
			expect(codeForm.safeParse({ code }).success).toBe(false);
		}
	});

	it('can be typed with spaces', () => {
		expect(typedCode(' 123 456 ')).toBe('123456');
		expect(typedCode('123\u00a0456')).toBe('123456');
	});

	it('is kept so that it says nothing without the secret, and counts for one attempt only', () => {
		const kept = codeHash(secret, 'attempt-1', '123456');
		expect(sameHash(kept, codeHash(secret, 'attempt-1', '123456'))).toBe(true);
		expect(sameHash(kept, codeHash(secret, 'attempt-2', '123456'))).toBe(false);
		expect(sameHash(kept, codeHash('another secret', 'attempt-1', '123456'))).toBe(false);
		expect(sameHash(kept, codeHash(secret, 'attempt-1', '123457'))).toBe(false);
		expect(sameHash(kept, '')).toBe(false);
	});
});

describe('A source', () => {
	const same = (one: string, other: string) =>
		sourceHash(secret, one) === sourceHash(secret, other);

	it('is an address of IPv4, also as IPv6 writes it', () => {
		expect(same('192.0.2.1', '::ffff:192.0.2.1')).toBe(true);
		expect(same('192.0.2.1', '192.0.2.2')).toBe(false);
	});

	it('is a subscriber’s whole network of IPv6', () => {
		expect(same('2001:db8:1:2::1', '2001:0db8:0001:0002:aaaa:bbbb:cccc:dddd')).toBe(true);
		expect(same('2001:db8::1', '2001:db8:0:0:1::')).toBe(true);
		expect(same('fe80::1%eth0', 'fe80::2')).toBe(true);
		expect(same('2001:db8:1:2::1', '2001:db8:1:3::1')).toBe(false);
	});

	it.each(['', 'unknown', '::', '::1'])('is something countable for %j', (address) => {
		expect(sourceHash(secret, address)).toMatch(/^[0-9a-f]{64}$/);
	});
});
