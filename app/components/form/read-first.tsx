import { type ReactNode, useEffect, useRef } from 'react';

/**
 * What a refused form says instead of a list of fields: takes the focus when `answer` is a new one,
 * with JavaScript and without, so that it is read before anything else.
 */
export function ReadFirst({ answer, children }: { answer: unknown; children: ReactNode }) {
	const first = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each new answer takes the focus
	useEffect(() => {
		first.current?.focus();
		first.current?.scrollIntoView({ block: 'start' });
	}, [answer]);
	return (
		// biome-ignore lint/a11y/noAutofocus: without JavaScript too, what went wrong comes first
		<div ref={first} tabIndex={-1} autoFocus>
			{children}
		</div>
	);
}
