import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button, ButtonLink } from '~/components/form/button';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { Section } from '~/components/section';
import type { FieldError, FormValues } from '~/domain/form/parse-form';
import { confirmLawForm, lawScopes, rejectLawForm } from '~/domain/law/console/decision-forms';
import { lawConsoleTexts } from '~/i18n/law/law-console';
import { lawProposalTexts } from '~/i18n/law/proposal';
import { useTexts } from '~/i18n/use-texts';

/** Confirm, where somebody else proposed it and it is not outdated; reject, in any case. */
export function DecisionForms(props: {
	version: number;
	hindrance: 'own' | 'stale' | null;
	errors?: FieldError[];
	values?: FormValues | null;
}) {
	const { scopes } = useTexts(lawConsoleTexts);
	const proposal = useTexts(lawProposalTexts);
	const { version, hindrance, errors = [], values } = props;
	const ofRejection = errors.filter(({ field }) => field === 'rejectReason');
	const ofConfirmation = errors.filter(({ field }) => field !== 'rejectReason');
	return (
		<>
			<Section title={proposal.confirm}>
				{hindrance ? (
					<Alert tone={hindrance === 'stale' ? 'warning' : 'info'} title={proposal[hindrance]} />
				) : (
					<ValidatedForm schema={confirmLawForm} errors={ofConfirmation} values={values}>
						<p className="utrecht-paragraph">{proposal.confirmText}</p>
						<RadioGroup
							name="scope"
							label={proposal.scope}
							options={lawScopes.map((value) => ({
								value,
								label: scopes[value],
								hint: proposal.scopeHints[value],
							}))}
						/>
						<ActionGroup>
							<Button name="intent" value="bevestig">
								{proposal.confirmButton}
							</Button>
						</ActionGroup>
					</ValidatedForm>
				)}
				{hindrance === 'stale' && (
					<ActionGroup>
						<ButtonLink to={`/beheer/wet/voorstel?van=${version}`}>{proposal.renew}</ButtonLink>
					</ActionGroup>
				)}
			</Section>
			<Section title={proposal.reject}>
				<ValidatedForm schema={rejectLawForm} errors={ofRejection} values={values}>
					<TextField name="rejectReason" label={proposal.rejectReason} rows={3} />
					<ActionGroup>
						<Button kind="danger" name="intent" value="wijs-af">
							{proposal.rejectButton}
						</Button>
					</ActionGroup>
				</ValidatedForm>
			</Section>
		</>
	);
}
