import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Actor } from '~/domain/actor';
import type { StepName } from '~/domain/dispute/procedure';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { aFiledDispute } from './a-filed-dispute';
import { aPortal, type Portal } from './a-portal';
import { aRuntime } from './a-runtime';
import { type Answer, aVisitor, type Fields, type FileToSend, type Visitor } from './a-visitor';
import { withCast } from './with-cast';

/** A portal in which the cast has one dispute that was just filed. */
export interface PortalWithDispute {
	readonly portal: Portal;
	readonly reference: string;
	/** The dispute's page. */
	readonly page: string;
	/** The browser of one of the cast, signed in; the same each time. */
	as(actor: Pick<Actor, 'email'>): Promise<Visitor>;
	/** Opens a step's form and sends it filled in. */
	take(actor: Actor, step: StepName, fields?: Fields, files?: FileToSend[]): Promise<Answer>;
	stop(): Promise<void>;
}

/** Starts the built portal on a database in which the cast has filed `request` today. */
export async function aPortalWithDispute(request?: DraftRequest): Promise<PortalWithDispute> {
	const folder = await mkdtemp(path.join(tmpdir(), 'portal-dispute-'));
	const runtime = await aRuntime({ folder, now: new Date() });
	await withCast(runtime);
	const reference = await aFiledDispute(runtime, request);
	await runtime.db.close();
	const portal = await aPortal({ env: { DATA_DIR: folder } });
	const visitors = new Map<string, Promise<Visitor>>();
	const page = `/geschillen/${reference}`;
	const signIn = async (email: string) => {
		const visitor = aVisitor(portal.url);
		await visitor.signIn(email, portal.mail);
		return visitor;
	};
	const as: PortalWithDispute['as'] = ({ email }) => {
		const known = visitors.get(email) ?? signIn(email);
		visitors.set(email, known);
		return known;
	};
	return {
		portal,
		reference,
		page,
		as,
		async take(actor, step, fields = {}, files = []) {
			const visitor = await as(actor);
			const address = `${page}/stappen/${step}`;
			const form = await visitor.get(address);
			if (form.status !== 200) return form;
			const entered = { ...hiddenFields(form.text), ...fields };
			return files.length > 0
				? visitor.upload(address, files, entered)
				: visitor.post(address, entered);
		},
		async stop() {
			await portal.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** The hidden fields of the forms in a page's own part, as a browser would send them. */
export function hiddenFields(html: string): Record<string, string> {
	const found = html
		.slice(html.indexOf('<main'))
		.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
	return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}
