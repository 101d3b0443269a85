import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { Section } from '~/components/section';
import type { FieldError, FormValues } from '~/domain/form/parse-form';
import { outageForm } from '~/domain/law/outage-form';
import { outageTexts } from '~/i18n/terms/outages';
import { useTexts } from '~/i18n/use-texts';

/** From when until when the portal was down, and why; the consequences are shown first. */
export function OutageForm(props: { errors: FieldError[]; values?: FormValues }) {
	const texts = useTexts(outageTexts);
	return (
		<Section title={texts.record}>
			<ValidatedForm schema={outageForm} errors={props.errors} values={props.values}>
				<TextField
					name="from"
					label={texts.from}
					hint={texts.timeHint}
					autoComplete="off"
					width="medium"
				/>
				<TextField
					name="until"
					label={texts.until}
					hint={texts.timeHint}
					autoComplete="off"
					width="medium"
				/>
				<TextField name="reason" label={texts.reason} hint={texts.reasonHint} rows={4} />
				<ActionGroup>
					<Button name="intent" value="bekijk">
						{texts.show}
					</Button>
				</ActionGroup>
			</ValidatedForm>
		</Section>
	);
}
