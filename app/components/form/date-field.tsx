import type { ReactNode } from 'react';
import { parseLocalDate } from '~/domain/local-date';
import { formWords } from '~/i18n/form-words';
import { useTexts } from '~/i18n/use-texts';
import { TextField } from './text-field';

/**
 * A calendar day, in a field in which one types: a browser's own date field posts nothing where a
 * date is half filled in or does not exist, so that nobody can say what is wrong with it.
 */
export function DateField(props: {
	name: string;
	label: string;
	hint?: ReactNode;
	optional?: boolean;
	defaultValue?: string | null;
}) {
	const { date } = useTexts(formWords);
	const hint = props.hint ? (
		<>
			{props.hint} {date}
		</>
	) : (
		date
	);
	return <TextField {...props} hint={hint} written={asTyped} autoComplete="off" width="short" />;
}

/** `2027-01-29` as people write it; what is no day stays as it was typed. */
function asTyped(text: string): string {
	return parseLocalDate(text) ? text.split('-').reverse().join('-') : text;
}
