import type { ReactNode } from 'react';
import type { useField } from './form-context';

export interface Option {
	value: string;
	label: ReactNode;
	hint?: ReactNode;
}

/** The options of a group, each with its label beside it; the first has the field's own id. */
export function OptionList(props: {
	type: 'radio' | 'checkbox';
	field: ReturnType<typeof useField>;
	options: readonly Option[];
}) {
	const { type, field } = props;
	return props.options.map((option, index) => {
		const id = index === 0 ? field.id : `${field.id}-${index + 1}`;
		return (
			<div key={option.value} className="portal-option">
				<input
					{...field.control}
					type={type}
					id={id}
					value={option.value}
					defaultChecked={field.values.includes(option.value)}
					aria-describedby={option.hint ? `${id}-bij` : undefined}
				/>
				<label htmlFor={id} className={`utrecht-form-label utrecht-form-label--${type}`}>
					{option.label}
				</label>
				{option.hint && (
					<div id={`${id}-bij`} className="utrecht-form-field-description">
						{option.hint}
					</div>
				)}
			</div>
		);
	});
}
