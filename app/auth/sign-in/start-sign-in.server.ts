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
 * nor time tells whether it is known. Refused when too many codes were asked for and not used.
 */
export async function startSignIn(runtime: Runtime, request: SignInRequest): Promise<SignInStart> {
	const { secret } = runtime.config;
	const now = runtime.clock.now();
	const source = sourceHash(secret, request.sourceAddress);
	const token = newToken();
	const id = tokenHash(token);
	const code = newCode();
	const expiresAt = new Date(now.getTime() + signInLimits.validFor);
	const retryAfterSeconds = await runtime.db.transaction(async (tx) => {
		const wait = await secondsToWait(tx, request.email, source, now);
		if (wait > 0) return wait;
		await forgetOldAttempts(tx, now);
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
		await secondsUntilFree(tx, { email }, signInLimits.perAddress, now),
		await secondsUntilFree(tx, { sourceHash: source }, signInLimits.perSource, now),
	];
	return Math.max(...waits);
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
