import type { Actor } from '~/domain/actor';
import type { Language } from '~/domain/language';
import type { Runtime } from '~/runtime.server';

/** What every loader and action is handed besides its request. */
export interface PortalContext {
	readonly runtime: Runtime;
	/** The request's number, which an error page shows and the log has. */
	readonly requestId: string;
	/** For the page's Content-Security-Policy. */
	readonly nonce: string;
	/** Where the request came from, as the limits count it. */
	readonly sourceAddress: string;
	/** The language that the visitor chose, before anybody is known. */
	readonly visitorLanguage: Language;
	/** The hash of the browser's session cookie; null without one. */
	readonly sessionHash: string | null;
	/** Who is signed in; looked up once per request. */
	findActor(): Promise<Actor | null>;
}

declare module '@remix-run/server-runtime' {
	interface AppLoadContext extends PortalContext {}
}
