import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import { classNames } from '~/components/class-names';
import { FieldFrame } from './field-frame';
import { useField } from './form-context';

export interface TextFieldProps {
	name: string;
	label: string;
	hint?: ReactNode;
	optional?: boolean;
	type?: HTMLInputTypeAttribute;
	inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'url' | 'search';
	autoComplete?: string;
	/** About how much is expected; the whole line where left out. */
	width?: 'short' | 'medium';
	defaultValue?: string | number | null;
	/** How a text that is stored is written in the field; the same text where left out. */
	written?: (text: string) => string;
	/** More than one line: a text area of so many rows. */
	rows?: number;
}

/** A field in which one types; with `rows`, one of more lines. */
export function TextField(props: TextFieldProps) {
	const { name, label, hint, optional, rows } = props;
	const field = useField(name, { hint: Boolean(hint), defaultValue: props.defaultValue });
	const shared = {
		...field.control,
		id: field.id,
		defaultValue: props.written ? field.values.map(props.written)[0] : field.values[0],
		autoComplete: props.autoComplete,
		'aria-required': optional || field.isPlain ? undefined : true,
		'aria-invalid': field.error ? true : undefined,
		'aria-describedby': field.describedBy,
	};
	return (
		<FieldFrame field={field} label={label} hint={hint} optional={optional}>
			{rows ? (
				<textarea
					{...shared}
					rows={rows}
					className="utrecht-textarea utrecht-textarea--html-textarea"
				/>
			) : (
				<input
					{...shared}
					type={props.type ?? 'text'}
					inputMode={props.inputMode}
					className={classNames(
						'utrecht-textbox utrecht-textbox--html-input',
						props.width && `portal-width-${props.width}`,
					)}
				/>
			)}
		</FieldFrame>
	);
}
