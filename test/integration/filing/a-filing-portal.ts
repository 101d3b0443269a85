import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PageView, type Sender } from '#test/support/a-page';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { type Answer, aVisitor, type Visitor } from '#test/support/a-visitor';
import { withCast } from '#test/support/with-cast';
import type { Actor } from '~/domain/actor';

/** A portal with the cast in it and no dispute yet. */
export interface FilingPortal {
	readonly portal: Portal;
	/** The browser of one of the cast, signed in; the same each time. */
	as(actor: Pick<Actor, 'email'>): Promise<Visitor>;
	stop(): Promise<void>;
}

/** Starts the built portal on a database with the cast, to which `prepare` may add. */
export async function aFilingPortal(
	prepare: (runtime: TestRuntime) => Promise<void> = async () => {},
): Promise<FilingPortal> {
	const folder = await mkdtemp(path.join(tmpdir(), 'portal-filing-'));
	const runtime = await aRuntime({ folder, now: new Date() });
	await withCast(runtime);
	await prepare(runtime);
	await runtime.db.close();
	const portal = await aPortal({ env: { DATA_DIR: folder } });
	const visitors = new Map<string, Promise<Visitor>>();
	const signIn = async (email: string) => {
		const visitor = aVisitor(portal.url);
		await visitor.signIn(email, portal.mail);
		return visitor;
	};
	return {
		portal,
		as({ email }) {
			const known = visitors.get(email) ?? signIn(email);
			visitors.set(email, known);
			return known;
		},
		async stop() {
			await portal.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** The pages as a visitor reads them, redirects followed. */
export function reader(visitor: Visitor): Sender {
	const view = ({ status, text }: Answer, at: string): PageView =>
		new PageView(self, at, status, text);
	const open = async (at: string) => {
		const answer = await visitor.open(at);
		return view(answer, answer.path);
	};
	const self: Sender = {
		get: open,
		async send(at, body) {
			const answer = await visitor.send(at, body);
			return answer.location ? open(answer.location) : view(answer, at);
		},
	};
	return self;
}
