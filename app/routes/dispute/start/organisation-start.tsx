import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { ButtonLink } from '~/components/form/button';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import { startPageTexts } from '~/i18n/dispute/start-page';
import { formatDateTime } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { DisputeTable } from '../list/dispute-table';
import { WaitingList } from '../waiting/waiting-list';
import type { startPage } from './start-page.server';

type OrganisationPage = Extract<Awaited<ReturnType<typeof startPage>>, { as: 'organisation' }>;

/** What waits for an organisation, what it is invited to, what it writes, and its disputes. */
export function OrganisationStart({ invited, waiting, drafts, disputes }: OrganisationPage) {
	const texts = useTexts(startPageTexts);
	return (
		<>
			{invited > 0 && (
				<Alert tone="info" title={texts.invitations.title}>
					<p className="utrecht-paragraph">
						{texts.invitations.text(invited)}{' '}
						<TextLink to="/uitnodigingen">{texts.invitations.to}</TextLink>
					</p>
				</Alert>
			)}
			<WaitingList {...waiting} forRole={null} mine={false} />
			{drafts && <Drafts drafts={drafts} />}
			<Section title={texts.disputes.title}>
				<DisputeTable rows={disputes.rows} caption={null} empty={texts.disputes.none} />
				{disputes.more && (
					<p className="utrecht-paragraph">
						<TextLink to="/geschillen?toon=alle">{texts.disputes.all}</TextLink>
					</p>
				)}
			</Section>
		</>
	);
}

function Drafts({ drafts }: { drafts: NonNullable<OrganisationPage['drafts']> }) {
	const texts = useTexts(startPageTexts).drafts;
	const language = useLanguage();
	return (
		<Section title={texts.title}>
			{drafts.length === 0 ? (
				<p className="utrecht-paragraph portal-empty">{texts.none}</p>
			) : (
				<ul className="utrecht-unordered-list">
					{drafts.map(({ id, title, updatedAt }) => (
						<li key={id}>
							<TextLink to={`/verzoeken/${id}`}>{title ?? texts.untitled}</TextLink>{' '}
							{texts.changed(formatDateTime(updatedAt, language))}
						</li>
					))}
				</ul>
			)}
			<ActionGroup>
				<ButtonLink kind="secondary" to="/verzoeken">
					{texts.begin}
				</ButtonLink>
			</ActionGroup>
		</Section>
	);
}
