import { TextField } from '~/components/form/text-field';
import type { FieldsProps } from './step-form';

/** Why the stay ends. */
export function endStayFields({ texts }: FieldsProps) {
	return <TextField name="reason" label={texts.reason} hint={texts.remarksHint} rows={4} />;
}
