import type { Acting, Actor } from '~/domain/actor';
import { procedureTexts } from '~/i18n/names/procedure';
import type { MenuEntry, SiteVisitor } from './site-header';

/** Sums up for every page's header who is signed in, for whom, and where they can go. */
export function siteVisitor({ name, email, language, acting }: Actor): SiteVisitor {
	// Who signs in for the first time has not told their name yet.
	return { name: name || email, actsFor: actsFor(acting, language), menu: menuOf(acting) };
}

function actsFor(acting: Acting, language: Actor['language']): string | null {
	if (acting.as === 'nobody') return null;
	if (acting.as === 'organisation') return acting.organisationName;
	return procedureTexts[language].role[acting.role].toLowerCase();
}

function menuOf(acting: Acting): MenuEntry[] {
	if (acting.as === 'nobody') return [];
	if (acting.as === 'organisation') {
		return acting.kind === 'other'
			? ['start', 'disputes', 'organisation']
			: ['start', 'disputes', 'requests', 'organisation'];
	}
	if (acting.role === 'administrator') return ['start', 'admin', 'rules', 'mail'];
	return acting.role === 'caseworker'
		? ['start', 'disputes', 'mail', 'outages']
		: ['start', 'disputes'];
}
