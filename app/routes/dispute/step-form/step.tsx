import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { loadStep } from './load-step.server';

/**
 * What all steps of a dispute have in common, whichever is in the address: who may open it, and what
 * its page tells. Each step's own page is a route below it, so that a browser loads one form only.
 */
export function loader(args: LoaderFunctionArgs) {
	return loadStep(args);
}

export const handle = withScript;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
	pageTitle(matches, () => (data ? `${data.said.action} – ${data.form.reference}` : ''));

export default function Step() {
	return <Outlet context={useLoaderData<typeof loader>()} />;
}
