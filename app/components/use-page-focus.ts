import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/**
 * Puts the focus on the heading of each page that the browser did not load itself, so that keyboard
 * and screen reader go on there, as they do after a whole new page.
 */
export function usePageFocus(): void {
	const { pathname, hash } = useLocation();
	const shown = useRef(pathname);
	useEffect(() => {
		if (shown.current === pathname) return;
		shown.current = pathname;
		if (!hash) document.querySelector('h1')?.focus({ preventScroll: true });
	}, [pathname, hash]);
}
