import type { ReactNode } from 'react';
import { GroupFrame } from './field-frame';
import { useField } from './form-context';
import { type Option, OptionList } from './option-list';

/** A question with a few answers, of which one is chosen. */
export function RadioGroup(props: {
	name: string;
	label: string;
	hint?: ReactNode;
	optional?: boolean;
	options: readonly Option[];
	defaultValue?: string | null;
	headingLevel?: 1 | 2 | 3;
}) {
	const { name, hint, options, defaultValue, ...frame } = props;
	const field = useField(name, { hint: Boolean(hint), defaultValue });
	return (
		<GroupFrame {...frame} field={field} hint={hint} radio>
			<OptionList type="radio" field={field} options={options} />
		</GroupFrame>
	);
}
