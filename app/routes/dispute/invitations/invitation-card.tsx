import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { RadioGroup } from '~/components/form/radio-group';
import { ValidatedForm } from '~/components/form/validated-form';
import { Section } from '~/components/section';
import { invitationTexts } from '~/i18n/dispute/invitations';
import { procedureTexts } from '~/i18n/names/procedure';
import { useTexts } from '~/i18n/use-texts';
import type { Invitation } from '~/services/dispute/confirm-party.server';

/** One invitation: to what, as which party, and the choice for whom one acts. */
export function InvitationCard(props: {
	invitation: Invitation & { organisations: { id: string; name: string }[] };
}) {
	const texts = useTexts(invitationTexts);
	const { side } = useTexts(procedureTexts);
	const { reference, partyId, partyName, disputeTitle, organisations } = props.invitation;
	return (
		<Section title={`${reference}: ${partyName}`}>
			<p className="utrecht-paragraph">
				{disputeTitle}. {texts.as(side[props.invitation.side].toLowerCase())}
			</p>
			<ValidatedForm>
				<input type="hidden" name="reference" value={reference} />
				<input type="hidden" name="partyId" value={partyId} />
				<RadioGroup
					name="organisationId"
					label={texts.for}
					options={[
						...organisations.map(({ id, name }) => ({
							value: id,
							label: name,
							hint: texts.ownHint,
						})),
						{ value: '', label: texts.typedIn(partyName), hint: texts.typedInHint },
					]}
					defaultValue={organisations[0]?.id ?? ''}
				/>
				<p className="utrecht-paragraph">{texts.what}</p>
				<ActionGroup>
					<Button>{texts.confirm}</Button>
				</ActionGroup>
			</ValidatedForm>
		</Section>
	);
}
