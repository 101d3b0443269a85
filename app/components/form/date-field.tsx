import type { ReactNode } from 'react';
import { TextField } from './text-field';

/** A calendar day; where the browser has no picker, one types it as 29-01-2027. */
export function DateField(props: {
	name: string;
	label: string;
	hint?: ReactNode;
	optional?: boolean;
	defaultValue?: string | null;
}) {
	return <TextField {...props} type="date" width="short" />;
}
