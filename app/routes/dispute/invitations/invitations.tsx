import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { chooseActing } from '~/auth/choose-acting.server';
import { requirePerson } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { Page } from '~/components/frame/page';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { parseForm } from '~/domain/form/parse-form';
import { invitationForm } from '~/domain/parties/invitation-form';
import { postedForm } from '~/http/posted-form.server';
import { seeOther } from '~/http/responses';
import { invitationTexts } from '~/i18n/dispute/invitations';
import { useTexts } from '~/i18n/use-texts';
import { canActAs, confirmParty, listInvitations } from '~/services/dispute/confirm-party.server';
import { listMemberships } from '~/services/people/list-memberships.server';
import { InvitationCard } from './invitation-card';

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requirePerson({ request, context });
	const memberships = await listMemberships(context.runtime, actor);
	const own = memberships.flatMap(({ status, organisation }) =>
		status === 'active' && organisation ? [organisation] : [],
	);
	const invitations = await listInvitations(context.runtime, actor);
	return {
		invitations: invitations.map((invitation) => ({
			...invitation,
			organisations: own.filter(({ kind }) => canActAs(kind, invitation.kind)),
		})),
		notice: noticeOf(new URL(request.url).searchParams),
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requirePerson({ request, context });
	const form = parseForm(invitationForm, await postedForm(request));
	const confirmed = form.ok
		? await confirmParty(context.runtime, actor, form.value)
		: { outcome: 'not-found' as const };
	// Confirmed by a colleague, or never theirs: the same answer for both.
	if (confirmed.outcome === 'not-found') throw seeOther('/uitnodigingen?vervallen=ja');
	if (confirmed.outcome === 'other-side') throw seeOther('/uitnodigingen?overkant=ja');
	const { sessionHash } = context;
	await chooseActing(context.runtime, { sessionHash, actor }, confirmed.membershipId);
	throw seeOther(`/geschillen/${confirmed.reference}?gedaan=bevestigd`);
}

function noticeOf(query: URLSearchParams): 'gone' | 'otherSide' | null {
	if (query.has('vervallen')) return 'gone';
	return query.has('overkant') ? 'otherSide' : null;
}

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => invitationTexts[language].title);

export default function InvitationsPage() {
	const { invitations, notice } = useLoaderData<typeof loader>();
	const texts = useTexts(invitationTexts);
	return (
		<Page title={texts.title} lead={invitations.length > 0 ? texts.lead : texts.none}>
			{notice && <Alert tone="warning">{texts[notice]}</Alert>}
			{invitations.map((invitation) => (
				<InvitationCard
					key={`${invitation.reference} ${invitation.partyId}`}
					invitation={invitation}
				/>
			))}
		</Page>
	);
}
