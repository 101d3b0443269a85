import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { Checkbox } from '~/components/form/checkbox';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { Section } from '~/components/section';
import { declarationSection } from '~/domain/dispute/request/sections/declaration-section';
import type { FieldError } from '~/domain/form/parse-form';
import { checkTexts } from '~/i18n/filing/check';
import { useTexts } from '~/i18n/use-texts';

/** The declaration with its signature by name; sending it files the request. */
export function Declaration(props: { errors?: readonly FieldError[]; values: object }) {
	const texts = useTexts(checkTexts);
	return (
		<Section title={texts.declarationTitle} id="verklaring">
			<p className="utrecht-paragraph">{texts.declaration}</p>
			<p className="utrecht-paragraph">{texts.fileHint}</p>
			<ValidatedForm schema={declarationSection} {...props}>
				<TextField
					name="name"
					label={texts.name}
					hint={texts.nameHint}
					autoComplete="name"
					width="medium"
				/>
				<TextField
					name="capacity"
					label={texts.capacity}
					hint={texts.capacityHint}
					autoComplete="organization-title"
					width="medium"
				/>
				<Checkbox name="agreed" label={texts.agreed} />
				<ActionGroup>
					<Button>{texts.file}</Button>
				</ActionGroup>
			</ValidatedForm>
		</Section>
	);
}
