import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '~/domain/language';
import type { Texts } from './define-texts';

const LanguageContext = createContext<Language>('nl');

/** Gives everything inside it the language in which the page is read. */
export function LanguageProvider(props: { language: Language; children: ReactNode }) {
	return (
		<LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>
	);
}

/** The language in which the page is read. */
export function useLanguage(): Language {
	return useContext(LanguageContext);
}

/** A room's texts in the language in which the page is read. */
export function useTexts<T>(texts: Texts<T>): T {
	return texts[useLanguage()];
}
