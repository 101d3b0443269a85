import regularFont from '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?url';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
	isRouteErrorResponse,
	Outlet,
	Scripts,
	useRouteError,
	useRouteLoaderData,
} from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { ErrorPage, errorTexts } from './components/frame/error-page';
import { HeadMeta } from './components/frame/head-meta';
import { ScriptedPage } from './components/frame/page-script';
import { pageTitle } from './components/frame/page-title';
import { SiteFooter } from './components/frame/site-footer';
import { SiteHeader } from './components/frame/site-header';
import { siteVisitor } from './components/frame/site-visitor.server';
import { commonTexts } from './i18n/common';
import { LanguageProvider } from './i18n/use-texts';
import styles from './styles/portal.css?url';

/** What the frame around every page needs. */
export async function loader({ context }: LoaderFunctionArgs) {
	const actor = await context.findActor();
	const { config } = context.runtime;
	return {
		language: actor?.language ?? context.visitorLanguage,
		nonce: context.nonce,
		visitor: actor && siteVisitor(actor),
		demo: config.mode === 'demo',
		contactEmail: config.contactEmail,
	};
}

/** The one style sheet, the font that the first line needs and the portal's icons: every page's. */
const headLinks = (
	<>
		<link rel="preload" href={regularFont} as="font" type="font/woff2" crossOrigin="anonymous" />
		<link rel="stylesheet" href={styles} />
		<link rel="icon" href="/favicon.ico" sizes="32x32" />
		<link rel="icon" href="/icon.svg" type="image/svg+xml" />
		<link rel="apple-touch-icon" href="/apple-touch-icon.png" />
	</>
);

export const meta: MetaFunction = ({ matches, error }) =>
	pageTitle(matches, (language) =>
		error ? errorTexts(error, language).title : commonTexts[language].portal,
	);

export function Layout({ children }: { children: ReactNode }) {
	const root = useRouteLoaderData<typeof loader>('root');
	const language = root?.language ?? 'nl';
	const scripted = useContext(ScriptedPage);
	const error = useRouteError();
	// The root's data is older than the answer that says so, where a script has fetched that alone.
	const isSignedOut = isRouteErrorResponse(error) && error.status === 401;
	return (
		<html lang={language} className="utrecht-root">
			<LanguageProvider language={language}>
				<head>
					<meta charSet="utf-8" />
					<meta name="viewport" content="width=device-width, initial-scale=1" />
					<HeadMeta />
					{headLinks}
				</head>
				<body className="utrecht-body">
					<a href="#inhoud" className="utrecht-skip-link utrecht-skip-link--visible-on-focus">
						{commonTexts[language].skip}
					</a>
					<SiteHeader
						visitor={(!isSignedOut && root?.visitor) || null}
						demo={root?.demo ?? false}
					/>
					{children}
					<SiteFooter contactEmail={root?.contactEmail} />
					{root && scripted && <Scripts nonce={root.nonce} />}
				</body>
			</LanguageProvider>
		</html>
	);
}

export default function App() {
	return <Outlet />;
}

export function ErrorBoundary() {
	return <ErrorPage error={useRouteError()} />;
}
