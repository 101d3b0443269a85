import { createContext } from 'react';

/**
 * The `handle` of a route whose page goes on in the browser: a form that is judged before it is sent.
 * Every other page is a document and loads no script at all.
 */
export const withScript = { script: true } as const;

/** Whether a route's `handle` asks for script. */
export function asksForScript(handle: unknown): boolean {
	return typeof handle === 'object' && handle !== null && Reflect.get(handle, 'script') === true;
}

/** Whether the page is rendered for script to go on with; what renders in the browser always is. */
export const ScriptedPage = createContext(true);
