import { isRouteErrorResponse } from '@remix-run/react';
import type { Language } from '~/domain/language';
import { commonTexts } from '~/i18n/common';
import { useLanguage } from '~/i18n/use-texts';
import { ButtonLink } from './form/button';
import { Page } from './page';

/** What to say when a page could not be shown: why, in plain words, and what one can do. */
export function errorTexts(
	error: unknown,
	language: Language,
	reference?: string,
): { title: string; lines: string[] } {
	const texts = commonTexts[language];
	const status = isRouteErrorResponse(error) ? error.status : 500;
	const { notFound, refused, tooLarge, tooMany, broken } = texts;
	if (status === 403) return { title: refused.title, lines: [refused.text] };
	if (status === 413) return { title: tooLarge.title, lines: [tooLarge.text] };
	if (status === 429) return { title: tooMany.title, lines: [tooMany.text] };
	if (status < 500) return { title: notFound.title, lines: [notFound.text, notFound.hint] };
	if (status === 503) return { title: broken.busyTitle, lines: [broken.busy] };
	if (status === 507) return { title: broken.fullTitle, lines: [broken.full] };
	const call = reference ? [broken.reference(reference)] : [];
	return { title: broken.title, lines: [broken.text, ...call] };
}

/** The page for when something went wrong. */
export function ErrorPage({ error, reference }: { error: unknown; reference?: string }) {
	const language = useLanguage();
	const { title, lines } = errorTexts(error, language, reference);
	return (
		<Page title={title}>
			{lines.map((line) => (
				<p key={line} className="utrecht-paragraph">
					{line}
				</p>
			))}
			<p className="portal-actions">
				<ButtonLink to="/" kind="secondary">
					{commonTexts[language].backHome}
				</ButtonLink>
			</p>
		</Page>
	);
}
