import { randomUUID } from 'node:crypto';
import type { Tx } from '~/db/open-database';
import type { Language } from '~/domain/language';
import type { Runtime } from '~/runtime.server';
import { takeUp } from '../choose-acting.server';
import { sessionLimits } from '../session-limits';
import { newToken, tokenHash } from '../token';
import { codeHash, sameHash } from './sign-in-code';

export type SignInFinish =
	/** `token` is for the session cookie. */
	| { outcome: 'signed-in'; token: string; validSeconds: number }
	| { outcome: 'wrong-code' }
	/** Typed wrong too often: this code is spent. */
	| { outcome: 'no-tries-left' }
	/** Used, too old, or asked for in another browser. */
	| { outcome: 'no-attempt' };

/** A code as it was typed. */
export interface TypedCode {
	/** Of the cookie that was set when the code was asked for; null where the browser has none. */
	attemptToken: string | null;
	/** Six digits, or twelve. */
	code: string;
	/** The language that was chosen in this browser; null where none was. */
	chosenLanguage: Language | null;
	/** The session that this browser had until now; it ends. */
	sessionHash: string | null;
}

/**
 * Signs in whoever types the code in the browser that asked for it. The code is spent at once: used
 * by twenty at the same moment it gives one session. The session is always a new one. Who signs in
 * for the first time becomes known as a person here.
 */
export async function finishSignIn(runtime: Runtime, typed: TypedCode): Promise<SignInFinish> {
	if (!typed.attemptToken) return { outcome: 'no-attempt' };
	const id = tokenHash(typed.attemptToken);
	const code = codeHash(runtime.config.secret, id, typed.code);
	return runtime.db.transaction((tx) => finishWithin(tx, runtime, id, code, typed));
}

async function finishWithin(
	tx: Tx,
	runtime: Runtime,
	id: string,
	code: string,
	{ sessionHash, chosenLanguage }: TypedCode,
): Promise<SignInFinish> {
	const now = runtime.clock.now();
	const attempt = await tx.signInAttempt.findUnique({ where: { id } });
	if (!attempt || attempt.usedAt || attempt.expiresAt <= now) return { outcome: 'no-attempt' };
	if (attempt.triesLeft < 1) return { outcome: 'no-tries-left' };
	if (!sameHash(attempt.codeHash, code)) {
		const triesLeft = attempt.triesLeft - 1;
		await tx.signInAttempt.update({ where: { id }, data: { triesLeft } });
		return { outcome: triesLeft > 0 ? 'wrong-code' : 'no-tries-left' };
	}
	await tx.signInAttempt.update({ where: { id }, data: { usedAt: now } });
	const { id: personId } = await tx.person.upsert({
		where: { email: attempt.email },
		create: {
			id: randomUUID(),
			email: attempt.email,
			name: '',
			language: chosenLanguage ?? attempt.language,
			languageChosen: chosenLanguage !== null,
			createdAt: now,
		},
		update: {},
	});
	await keepLanguage(tx, personId, chosenLanguage);
	await forgetSessions(tx, sessionHash, now);
	const token = newToken();
	await tx.session.create({
		data: {
			idHash: tokenHash(token),
			personId,
			membershipId: await onlyMembership(tx, personId),
			createdAt: now,
			lastSeenAt: now,
			expiresAt: new Date(now.getTime() + sessionLimits.absolute),
		},
	});
	return { outcome: 'signed-in', token, validSeconds: sessionLimits.absolute / 1000 };
}

/** Somebody whom others made known, and who never said in which language, reads on in that of the browser. */
async function keepLanguage(tx: Tx, id: string, language: Language | null): Promise<void> {
	if (!language) return;
	await tx.person.updateMany({
		where: { id, languageChosen: false },
		data: { language, languageChosen: true },
	});
}

/** The browser's own former session, and those of everybody that are too old to be used. */
async function forgetSessions(tx: Tx, formerSession: string | null, now: Date): Promise<void> {
	if (formerSession) await tx.session.deleteMany({ where: { idHash: formerSession } });
	await tx.session.deleteMany({ where: { expiresAt: { lte: now } } });
}

/** For whom somebody acts who can act for one only; null where there is a choice, or none. */
async function onlyMembership(tx: Tx, personId: string): Promise<string | null> {
	const active = await tx.membership.findMany({
		where: { personId, status: 'active', endedAt: null },
		select: { id: true, invited: true },
		take: 2,
	});
	const [only] = active;
	if (!only || active.length > 1) return null;
	if (only.invited) await takeUp(tx, only.id);
	return only.id;
}
