import type { ReactNode } from 'react';
import { classNames } from '~/components/class-names';
import { FieldNotes } from './field-frame';
import { useField } from './form-context';

/** One box to tick, which posts `yes` (or `value`). */
export function Checkbox(props: {
	name: string;
	label: ReactNode;
	hint?: ReactNode;
	value?: string;
	/** A box that may stay empty; otherwise it has to be ticked. */
	optional?: boolean;
	defaultValue?: string | boolean | null;
}) {
	const { hint, value = 'yes' } = props;
	const field = useField(props.name, { hint: Boolean(hint), defaultValue: props.defaultValue });
	return (
		<div className={classNames('utrecht-form-field', field.error && 'utrecht-form-field--invalid')}>
			<FieldNotes field={field} hint={hint} />
			<div className="portal-option">
				<input
					{...field.control}
					type="checkbox"
					id={field.id}
					value={value}
					defaultChecked={field.values.includes(value)}
					aria-required={props.optional ? undefined : true}
					aria-invalid={field.error ? true : undefined}
					aria-describedby={field.describedBy}
				/>
				<label htmlFor={field.id} className="utrecht-form-label utrecht-form-label--checkbox">
					{props.label}
				</label>
			</div>
		</div>
	);
}
