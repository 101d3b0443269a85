import { useLoaderData } from '@remix-run/react';

const kept = Symbol('kept on the server');

/**
 * What a page is rendered from and that never leaves the server: whoever asks for the route's data gets
 * none. For a page without script; one with script could not go on in the browser without its data.
 */
export interface Kept<Data> {
	[kept]: Data;
}

/** Keeps a loader's answer on the server, which also saves writing the data a second time. */
export function keep<Data>(data: Data): Kept<Data> {
	return { [kept]: data };
}

/** What a loader kept; in a page's `meta`, where no hook can be used. */
export function keptIn<Data>(answer: Kept<Data>): Data {
	return answer[kept];
}

type KeptBy<Loader> = Loader extends (...args: never[]) => Promise<Kept<infer Data>> ? Data : never;

/** What the loader of this page kept. */
export function useKept<Loader>(): KeptBy<Loader> {
	return keptIn(useLoaderData() as Kept<KeptBy<Loader>>);
}
