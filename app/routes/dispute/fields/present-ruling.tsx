import { WrittenRuling } from '../parts/written-ruling';
import type { FieldsProps } from './step-form';

/** Nothing is asked: what goes to the signatory is read once more. */
export function presentRulingFields({ form }: FieldsProps) {
	return <WrittenRuling form={form} />;
}
