import { useEffect } from 'react';
import { formErrorTexts } from '~/i18n/form-errors';
import { useTexts } from '~/i18n/use-texts';

/**
 * Puts ‘Fout: ’ before the page's title while a form has errors, so that a screen reader and a tab
 * say so first. The server does the same for a refused form where there is no JavaScript.
 */
export function useErrorTitle(hasErrors: boolean): void {
	const { prefix } = useTexts(formErrorTexts);
	useEffect(() => {
		if (!hasErrors) return;
		document.title = prefix + withoutPrefix(document.title, prefix);
		return () => {
			document.title = withoutPrefix(document.title, prefix);
		};
	}, [hasErrors, prefix]);
}

function withoutPrefix(title: string, prefix: string): string {
	return title.startsWith(prefix) ? title.slice(prefix.length) : title;
}
