import type { FieldsProps } from './step-form';

/** Nothing is asked; it says whose case it is now. */
export function takeOnFields({ form, texts }: FieldsProps) {
	const handler = form.chambers?.handler;
	return handler ? <p className="utrecht-paragraph">{texts.handledBy(handler)}</p> : null;
}
