import { hash, randomBytes } from 'node:crypto';

/** A secret that a browser keeps: 32 random bytes, fit for a cookie. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token; from it the token can't be found again. */
export function tokenHash(token: string): string {
	return hash('sha256', token);
}
