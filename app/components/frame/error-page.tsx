import { isRouteErrorResponse } from '@remix-run/react';
import type { Language } from '~/domain/language';
import { commonTexts } from '~/i18n/common';
import { useLanguage } from '~/i18n/use-texts';
import { ButtonLink } from '../form/button';
import { type KeptForm, KeptFormView, keptForm } from '../kept-form';
import { Page } from './page';

/** A page for an error, in words. */
export interface SaidError {
	title: string;
	lines: string[];
}

/** What the server itself says of an unexpected error. */
function saidIn(error: unknown): SaidError | null {
	return isRouteErrorResponse(error) ? (error.data?.said ?? null) : null;
}

/** The form that comes back with the answer, where it was not taken. */
function keptIn(error: unknown): KeptForm | null {
	return isRouteErrorResponse(error) ? keptForm(error.data) : null;
}

/** What to say when a page could not be shown: why, in plain words, and what one can do. */
export function errorTexts(error: unknown, language: Language): SaidError {
	const said = keptIn(error) ?? saidIn(error);
	if (said) return said;
	const texts = commonTexts[language];
	const status = isRouteErrorResponse(error) ? error.status : 500;
	const { notFound, refused, tooLarge, tooMany, broken } = texts;
	if (status === 403) return { title: refused.title, lines: [refused.text] };
	if (status === 413) return { title: tooLarge.title, lines: [tooLarge.text] };
	if (status === 429) return { title: tooMany.title, lines: [tooMany.text] };
	if (status < 500) return { title: notFound.title, lines: [notFound.text, notFound.hint] };
	return { title: broken.title, lines: [broken.text] };
}

/** The page for when something went wrong. */
export function ErrorPage({ error }: { error: unknown }) {
	const language = useLanguage();
	const { title, lines } = errorTexts(error, language);
	const kept = keptIn(error);
	return (
		<Page title={title}>
			{lines.map((line) => (
				<p key={line} className="utrecht-paragraph">
					{line}
				</p>
			))}
			{kept ? (
				<KeptFormView kept={kept} />
			) : (
				<p className="portal-actions">
					<ButtonLink to="/" kind="secondary">
						{commonTexts[language].backHome}
					</ButtonLink>
				</p>
			)}
		</Page>
	);
}
