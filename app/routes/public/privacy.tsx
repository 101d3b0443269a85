import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageTitle } from '~/components/frame/page-title';
import { siteDutiesTexts } from '~/i18n/public/site-duties';
import { useTexts } from '~/i18n/use-texts';
import { DutyPage } from './duty-page';

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => siteDutiesTexts[language].privacy.title);

export function loader({ context }: LoaderFunctionArgs) {
	return { contactEmail: context.runtime.config.contactEmail };
}

export default function Privacy() {
	const { privacy } = useTexts(siteDutiesTexts);
	return <DutyPage texts={privacy} {...useLoaderData<typeof loader>()} />;
}
