import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireMinistry } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { ButtonLink } from '~/components/form/button';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { Section } from '~/components/section';
import { instantOf } from '~/domain/instant';
import { lawConsoleTexts } from '~/i18n/law/law-console';
import { useTexts } from '~/i18n/use-texts';
import { lawInForce } from '~/services/law/law-in-force.server';
import { type LawVersionEntry, listLawVersions } from '~/services/law/law-versions.server';
import { LawInForce } from './law-in-force';
import { VersionTable } from './version-table';

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => lawConsoleTexts[language].menuTitle);

export async function loader(asked: LoaderFunctionArgs) {
	await requireMinistry(asked, ['administrator']);
	const { db } = asked.context.runtime;
	const versions = await listLawVersions(db.client);
	return {
		law: await lawInForce(db),
		versions: versions.map(versionLine),
	};
}

/** A version as a list shows it. */
function versionLine(entry: LawVersionEntry) {
	const { version, state, proposedBy, proposedAt, decidedBy, scope, appliedAt } = entry;
	return {
		version,
		state,
		proposedBy: proposedBy.name,
		proposedAt: instantOf(proposedAt),
		decidedBy,
		applying: state === 'confirmed' && scope === 'running' && appliedAt === null,
	};
}
export type VersionLine = ReturnType<typeof versionLine>;

export default function LawConsole() {
	const { law, versions } = useLoaderData<typeof loader>();
	const texts = useTexts(lawConsoleTexts);
	return (
		<Page title={texts.title} lead={texts.lead}>
			{versions.some(({ applying }) => applying) && <Alert tone="info" title={texts.applying} />}
			<Section
				title={texts.waiting}
				actions={<ButtonLink to="/beheer/wet/voorstel">{texts.propose}</ButtonLink>}
			>
				<VersionTable
					caption={texts.waiting}
					empty={texts.waitingNone}
					versions={versions.filter(({ state }) => state === 'proposed')}
				/>
			</Section>
			<LawInForce law={law} />
			<Section title={texts.earlier}>
				<VersionTable
					caption={texts.earlier}
					empty={texts.earlierNone}
					versions={versions.filter(({ state }) => state !== 'proposed')}
				/>
			</Section>
		</Page>
	);
}
