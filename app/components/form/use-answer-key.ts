import { useLocation, useNavigationType } from '@remix-run/react';
import { useState } from 'react';

/**
 * A key that is another one after each answer of the server, and stays the same where the reader only
 * jumps within the page: to a field with an error, or past the menu.
 */
export function useAnswerKey(): string {
	const { key, pathname, search, hash } = useLocation();
	const isPop = useNavigationType() === 'POP';
	const page = pathname + search;
	const [shown, setShown] = useState({ key, last: key, page, hash });
	if (key === shown.last && page === shown.page && hash === shown.hash) return shown.key;
	const isJump = isPop && page === shown.page && hash !== shown.hash;
	const next = { key: isJump ? shown.key : key, last: key, page, hash };
	setShown(next);
	return next.key;
}
