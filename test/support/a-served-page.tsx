import { type HTMLElement, parse } from 'node-html-parser';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import {
	createStaticHandler,
	createStaticRouter,
	StaticRouterProvider,
} from 'react-router-dom/server';
import type { Language } from '~/domain/language';
import { LanguageProvider } from '~/i18n/use-texts';

/** These parts as the server sends them, in a page that is read in `language`. */
export async function aServedPage(
	parts: ReactNode,
	language: Language = 'nl',
): Promise<HTMLElement> {
	const element = <LanguageProvider language={language}>{parts}</LanguageProvider>;
	const { query, dataRoutes } = createStaticHandler([{ path: '/', element }]);
	const context = await query(new Request('http://portal.example/'));
	if (context instanceof Response) throw new Error(`answered with ${context.status}`);
	const router = createStaticRouter(dataRoutes, context);
	return parse(
		renderToStaticMarkup(
			<StaticRouterProvider router={router} context={context} hydrate={false} />,
		),
	);
}
