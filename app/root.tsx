import type { LoaderFunctionArgs } from '@remix-run/node';
import {
	Links,
	Meta,
	Outlet,
	Scripts,
	ScrollRestoration,
	useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';

export async function loader({ context }: LoaderFunctionArgs) {
	const actor = await context.findActor();
	return { language: actor?.language ?? context.visitorLanguage, nonce: context.nonce };
}

export function Layout({ children }: { children: ReactNode }) {
	const root = useRouteLoaderData<typeof loader>('root');
	return (
		<html lang={root?.language ?? 'nl'}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<Meta />
				<Links />
			</head>
			<body>
				{children}
				<ScrollRestoration nonce={root?.nonce} />
				<Scripts nonce={root?.nonce} />
			</body>
		</html>
	);
}

export default function App() {
	return <Outlet />;
}
