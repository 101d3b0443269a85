import type { Request, Response } from 'express';
import { findActor } from '~/auth/find-actor.server';
import { sessionHashOf, visitorLanguageOf } from '~/auth/session-cookie';
import type { Actor } from '~/domain/actor';
import type { PortalContext } from '~/http/load-context';
import type { Runtime } from '~/runtime.server';

/** What the routes are handed with one request. */
export function createContext(
	runtime: Runtime,
	request: Request,
	response: Response,
): PortalContext {
	const { cookie } = request.headers;
	const sessionHash = sessionHashOf(cookie, runtime.config.publicUrl);
	let actor: Promise<Actor | null> | null = null;
	return {
		runtime,
		requestId: response.locals.requestId,
		nonce: response.locals.nonce,
		sourceAddress: request.ip ?? '',
		visitorLanguage: visitorLanguageOf(cookie),
		sessionHash,
		findActor() {
			actor ??= findActor(runtime, sessionHash);
			return actor;
		},
	};
}
