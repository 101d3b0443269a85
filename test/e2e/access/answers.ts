import type { Answer } from '#test/support/a-visitor';
import { keptFormTexts } from '~/i18n/kept-form';
import type { Expected } from './page-row';

/** What an answer comes down to, in the words of the tables: a status, or where it leads. */
export function outcomeOf({ status, location }: Answer): Expected {
	return status === 303 && location?.startsWith('/') ? (location as `/${string}`) : status;
}

/** The same of an answer to a data request, whose redirects stand in its body. */
export function dataOutcomeOf({ status, text }: Answer): Expected {
	const redirect = /"redirect","([^"]*)"/.exec(text)?.[1];
	return status === 202 && redirect ? (redirect as `/${string}`) : status;
}

/**
 * The same of an answer to a post. Who is signed out, and whose step has closed, gets back what they
 * typed, where a page would send them on.
 */
export function postedOutcome(path: string, answer: Answer, otherwise = outcomeOf): Expected {
	if (answer.status === 401) return '/inloggen';
	const [, page, step] = /^(\/.*)\/stappen\/([a-z-]+)/.exec(path) ?? [];
	const isGivenBack = answer.status === 409 && answer.text.includes(givenBack);
	return page && isGivenBack ? `/${page.slice(1)}?gesloten=${step}` : otherwise(answer);
}

const givenBack = keptFormTexts.nl.overtaken.title;

/** Whether an answer is the expected one; of an address only its beginning is expected. */
export function isAsExpected(outcome: Expected, expected: Expected): boolean {
	if (typeof expected === 'number' || typeof outcome === 'number') return outcome === expected;
	if (expected === '/') return outcome === '/';
	return outcome.startsWith(expected);
}

/** The address at which a page's data is asked for. */
export function dataPath(path: string): string {
	const [pathname = '', query] = path.split('?');
	return `${pathname === '/' ? '/_root' : pathname}.data${query === undefined ? '' : `?${query}`}`;
}

/** What of an answer may differ between two addresses that both give nothing. */
export function faceOf(answer: Answer, ids: readonly string[]): Record<string, unknown> {
	const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('Content-Security-Policy') ?? '')?.[1];
	const hide = (text: string) =>
		[nonce ?? '', ...ids]
			.filter(Boolean)
			.flatMap((id) => [id, encodeURIComponent(id), id.replaceAll('+', '\\u002B')])
			.reduce((hidden, id) => hidden.replaceAll(id, '…'), text)
			// Data answers carry the nonce too, of a page that is not sent with them.
			.replace(/"nonce","[^"]+"/g, '"nonce"');
	const headers = [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
	return {
		status: answer.status,
		headers: headers.map(([name, value]) => `${name}: ${hide(value)}`),
		body: hide(answer.text),
	};
}
