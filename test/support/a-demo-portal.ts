import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillDemo } from '#seed/fill-demo';
import { demoActor, demoFiler } from '#seed/store-cast';
import { newToken, tokenHash } from '~/auth/token';
import type { Actor } from '~/domain/actor';
import { aPortal, type Portal } from './a-portal';
import { aRuntime, type TestRuntime } from './a-runtime';

const hour = 3_600_000;

/** Who opens the demo: one for each role, somebody who acts for nobody yet, and a visitor. */
export const demoReaders = {
	visitor: null,
	newcomer: {
		personId: 'newcomer',
		name: 'Hugo Maas',
		email: 'hugo@parkwonen.example',
		language: 'nl',
		acting: { as: 'nobody' },
	},
	applicant: demoFiler('huurdersbond'),
	respondent: demoActor('linde'),
	asked: demoActor('heideveld'),
	curing: demoActor('duinrand'),
	beginner: demoFiler('zeezicht'),
	caseworker: demoActor('caseworker'),
	chair: demoActor('chair'),
	member: demoActor('member'),
	signatory: demoActor('signatory'),
	administrator: demoActor('administrator'),
} as const satisfies Record<string, Actor | null>;
export type DemoReader = keyof typeof demoReaders;

/** The demo in a running portal, with its mailbox page, in which every reader is signed in. */
export interface DemoPortal {
	readonly portal: Portal;
	/** The session cookie's value by reader. */
	readonly sessions: ReadonlyMap<DemoReader, string>;
	stop(): Promise<void>;
}

/** Starts it; `look` reads the filled database before the portal takes it. */
export async function aDemoPortal(look: (runtime: TestRuntime) => Promise<void>) {
	const folder = await mkdtemp(path.join(tmpdir(), 'portal-demo-'));
	const runtime = await aRuntime({ folder, now: new Date() });
	await fillDemo(runtime);
	const sessions = await signEverybodyIn(runtime);
	await look(runtime);
	await runtime.db.close();
	const env = { DATA_DIR: folder, SMTP_URL: undefined };
	const portal = await aPortal({ env });
	return {
		portal,
		sessions,
		async stop() {
			await portal.stop();
			await rm(folder, { recursive: true, force: true });
		},
	} satisfies DemoPortal;
}

async function signEverybodyIn({ db, clock }: TestRuntime): Promise<Map<DemoReader, string>> {
	const now = clock.now();
	const { personId: id, name, email, language } = demoReaders.newcomer;
	const sessions = new Map<DemoReader, string>();
	await db.transaction(async (tx) => {
		await tx.person.create({ data: { id, name, email, language, createdAt: now } });
		for (const key of Object.keys(demoReaders) as DemoReader[]) {
			const actor = demoReaders[key];
			if (!actor) continue;
			const token = newToken();
			const membershipId = actor.acting.as === 'nobody' ? null : `membership-${actor.personId}`;
			await tx.session.create({
				data: {
					idHash: tokenHash(token),
					personId: actor.personId,
					membershipId,
					createdAt: now,
					lastSeenAt: now,
					expiresAt: new Date(now.getTime() + hour),
				},
			});
			sessions.set(key, token);
		}
	});
	return sessions;
}
