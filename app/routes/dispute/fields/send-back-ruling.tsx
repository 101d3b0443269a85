import { TextField } from '~/components/form/text-field';
import { WrittenRuling } from '../parts/written-ruling';
import type { FieldsProps } from './step-form';

/** What has to be changed, under the text that it is about. */
export function sendBackRulingFields({ form, texts }: FieldsProps) {
	return (
		<>
			<WrittenRuling form={form} />
			<TextField name="remarks" label={texts.remarks} rows={6} />
		</>
	);
}
