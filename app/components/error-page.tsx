import { isRouteErrorResponse } from '@remix-run/react';
import type { Language } from '~/domain/language';
import { commonTexts } from '~/i18n/common';
import { useLanguage } from '~/i18n/use-texts';
import { ButtonLink } from './form/button';
import { type KeptForm, KeptFormView, keptForm } from './kept-form';
import { Page } from './page';

/** What the server tells with an unexpected error: under which number the log has it. */
function referenceOf(error: unknown): string | null {
	const told = isRouteErrorResponse(error) ? error.data : null;
	if (typeof told !== 'object' || told === null) return null;
	const reference = Reflect.get(told, 'reference');
	return typeof reference === 'string' ? reference : null;
}

/** The form that comes back with the answer, where it was not taken. */
function keptIn(error: unknown): KeptForm | null {
	return isRouteErrorResponse(error) ? keptForm(error.data) : null;
}

/** What to say when a page could not be shown: why, in plain words, and what one can do. */
export function errorTexts(error: unknown, language: Language): { title: string; lines: string[] } {
	const kept = keptIn(error);
	if (kept) return kept;
	const texts = commonTexts[language];
	const status = isRouteErrorResponse(error) ? error.status : 500;
	const { notFound, refused, tooLarge, tooMany, broken } = texts;
	if (status === 403) return { title: refused.title, lines: [refused.text] };
	if (status === 413) return { title: tooLarge.title, lines: [tooLarge.text] };
	if (status === 429) return { title: tooMany.title, lines: [tooMany.text] };
	if (status < 500) return { title: notFound.title, lines: [notFound.text, notFound.hint] };
	if (status === 503) return { title: broken.busyTitle, lines: [broken.busy] };
	if (status === 507) return { title: broken.unwritableTitle, lines: [broken.unwritable] };
	const reference = referenceOf(error);
	const call = reference ? [broken.reference(reference)] : [];
	return { title: broken.title, lines: [broken.text, ...call] };
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
