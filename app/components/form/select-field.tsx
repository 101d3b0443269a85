import type { ReactNode } from 'react';
import { formWords } from '~/i18n/form-words';
import { useTexts } from '~/i18n/use-texts';
import { FieldFrame } from './field-frame';
import { useField } from './form-context';

/** One of a list too long for radio buttons; it starts with nothing chosen, unless `chosen`. */
export function SelectField(props: {
	name: string;
	label: string;
	hint?: ReactNode;
	optional?: boolean;
	options: readonly { value: string; label: string }[];
	defaultValue?: string | null;
	/** One of them is always chosen. */
	chosen?: boolean;
}) {
	const { name, label, hint, optional } = props;
	const texts = useTexts(formWords);
	const field = useField(name, { hint: Boolean(hint), defaultValue: props.defaultValue });
	return (
		<FieldFrame field={field} label={label} hint={hint} optional={optional}>
			<select
				{...field.control}
				id={field.id}
				defaultValue={field.values[0] ?? ''}
				className="utrecht-textbox portal-select"
				aria-required={optional || field.isPlain ? undefined : true}
				aria-invalid={field.error ? true : undefined}
				aria-describedby={field.describedBy}
			>
				{!props.chosen && <option value="">{texts.chooseFirst}</option>}
				{props.options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</FieldFrame>
	);
}
