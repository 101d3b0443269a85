import { createContext, useContext } from 'react';
import type { UseFormRegister, UseFormRegisterReturn } from 'react-hook-form';
import { valuesAt } from '~/domain/form/values-at';

/** What the fields of one form share. */
export interface FormContextValue {
	/** The texts that a field starts with. */
	valuesOf(name: string): string[];
	/** What is wrong with a field, in the reader's language. */
	errorOf(name: string): string | undefined;
	/** Makes a control known to react-hook-form; null in a form that is not checked in the browser. */
	register: UseFormRegister<Record<string, unknown>> | null;
}

/** For a plain form (a search, a filter): nothing is filled in, nothing is wrong. */
const plainForm: FormContextValue = {
	valuesOf: () => [],
	errorOf: () => undefined,
	register: null,
};

export const FormContext = createContext<FormContextValue>(plainForm);

/** How a field is called in the page, so that the error summary can link to it. */
export function fieldId(name: string): string {
	return `veld-${name}`;
}

/** What a field needs to draw itself: its ids, what it starts with and what is wrong with it. */
export function useField(name: string, options: { hint: boolean; defaultValue?: unknown }) {
	const form = useContext(FormContext);
	const id = fieldId(name);
	const error = form.errorOf(name);
	const known = form.valuesOf(name);
	const values = known.length > 0 ? known : valuesAt({ value: options.defaultValue }, 'value');
	const describedBy = [options.hint && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean);
	return {
		id,
		error,
		/** In a search or a filter: nothing is required there, and nobody needs to be told. */
		isPlain: form.register === null,
		values,
		hintId: `${id}-uitleg`,
		errorId: `${id}-fout`,
		describedBy: describedBy.length > 0 ? describedBy.join(' ') : undefined,
		/** The attributes that let react-hook-form hear of each change. */
		control: form.register ? watched(form.register(name)) : { name },
	};
}

/**
 * Without its ref: with it, react-hook-form would put values of its own in the controls, and tick a
 * second box of a group in which only the first was ticked. What the page holds is what counts.
 */
function watched({ name, onChange, onBlur }: UseFormRegisterReturn) {
	return { name, onChange, onBlur };
}
