import type { Tx } from '~/db/open-database';
import { instantOf } from '~/domain/instant';
import type { Language } from '~/domain/language';
import { queueMail } from '~/mail/outbox';
import type { Runtime } from '~/runtime.server';
import { newToken, tokenHash } from '../token';
import { codeHash, newCode, sourceHash } from './sign-in-code';
import { signInLimits } from './sign-in-limits';

/** A code as it was asked for. */
export interface SignInRequest {
	/** In lower case. */
	email: string;
	language: Language;
	sourceAddress: string;
}

export type SignInStart =
	/** `token` is for the cookie of the browser that asked: only there the code can be used. */
	| { outcome: 'sent'; token: string; validSeconds: number }
	| { outcome: 'too-many'; retryAfterSeconds: number };

/**
 * Mails a code to an address, whoever's it is: nothing is looked up about it, so that neither answer
 * nor time tells whether it is known. Refused when this source asked for too many codes and used none;
 * what others ask for makes the code longer, so that it can't be guessed, and keeps nobody out.
 */
export async function startSignIn(runtime: Runtime, request: SignInRequest): Promise<SignInStart> {
	const { secret } = runtime.config;
	const now = runtime.clock.now();
	const source = sourceHash(secret, request.sourceAddress);
	const token = newToken();
	const id = tokenHash(token);
	const expiresAt = new Date(now.getTime() + signInLimits.validFor);
	const retryAfterSeconds = await runtime.db.transaction(async (tx) => {
		const wait = await secondsToWait(tx, request.email, source, now);
		if (wait > 0) return wait;
		await forgetOldAttempts(tx, now);
		const code = newCode(await lengthFor(tx, request.email, now));
		await tx.signInAttempt.create({
			data: {
				id,
				email: request.email,
				codeHash: codeHash(secret, id, code),
				language: request.language,
				sourceHash: source,
				triesLeft: signInLimits.tries,
				createdAt: now,
				expiresAt,
			},
		});
		await queueMail(tx, [
			{
				template: 'sign-in-code',
				props: { code, validUntil: instantOf(expiresAt) },
				recipient: request.email,
				language: request.language,
				partyId: null,
				disputeId: null,
				sequence: null,
				at: now,
			},
		]);
		return 0;
	});
	if (retryAfterSeconds > 0) return { outcome: 'too-many', retryAfterSeconds };
	runtime.mailQueued();
	return { outcome: 'sent', token, validSeconds: signInLimits.validFor / 1000 };
}

/** How long this address or this source has to wait before it can ask again; 0 when it need not. */
async function secondsToWait(tx: Tx, email: string, source: string, now: Date): Promise<number> {
	const waits = [
		await secondsUntilFree(
			tx,
			{ email, sourceHash: source },
			signInLimits.perAddressAndSource,
			now,
		),
		await secondsUntilFree(tx, { sourceHash: source }, signInLimits.perSource, now),
	];
	return Math.max(...waits);
}

/** How long the next code to an address is, whoever's it is. */
async function lengthFor(tx: Tx, email: string, now: Date): Promise<'short' | 'long'> {
	const wait = await secondsUntilFree(tx, { email }, signInLimits.shortPerAddress, now);
	return wait > 0 ? 'long' : 'short';
}

/** A code that was used came to the right person: only the others count. */
async function secondsUntilFree(
	tx: Tx,
	of: { email?: string; sourceHash?: string },
	limit: number,
	now: Date,
): Promise<number> {
	const since = new Date(now.getTime() - signInLimits.within);
	const latest = await tx.signInAttempt.findMany({
		where: { ...of, createdAt: { gt: since }, usedAt: null },
		select: { createdAt: true },
		orderBy: { createdAt: 'desc' },
		take: limit,
	});
	const oldest = latest[limit - 1];
	if (!oldest) return 0;
	return Math.ceil((oldest.createdAt.getTime() - since.getTime()) / 1000);
}

/** What no limit counts any more need not be kept. */
async function forgetOldAttempts(tx: Tx, now: Date): Promise<void> {
	const before = new Date(now.getTime() - signInLimits.within);
	await tx.signInAttempt.deleteMany({ where: { expiresAt: { lt: before } } });
}
