import { Checkbox } from '~/components/form/checkbox';
import { WrittenRuling } from '../parts/written-ruling';
import type { FieldsProps } from './step-form';

/** The whole ruling, and that it was read. */
export function signRulingFields({ form, texts }: FieldsProps) {
	return (
		<>
			<WrittenRuling form={form} />
			<Checkbox name="agreed" label={texts.agreeSign} />
		</>
	);
}
