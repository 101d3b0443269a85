import type * as z from 'zod/mini';

/** A field that a form's schema asks: its name, and what is known of the text that it takes. */
export interface FormField {
	name: string;
	/** Whether it is one of a list of values, or several. */
	isChoice: boolean;
	/** The most characters that it takes; null where the schema gives no measure. */
	longest: number | null;
}

/** The fields of a form, by its schema; a row of each kind of rows, under the name `row`. */
export function formFields(schema: z.core.$ZodType, name = ''): FormField[] {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	const within = (key: string) => (name ? `${name}.${key}` : key);
	switch (def.type) {
		case 'object':
			return Object.entries(def.shape).flatMap(([key, each]) => formFields(each, within(key)));
		case 'record':
			return formFields(def.valueType, within('row'));
		case 'pipe': {
			const fields = [...formFields(def.in, name), ...formFields(def.out, name)];
			return [...new Set(fields.map((field) => field.name))].map((each) => {
				const told = fields.filter((field) => field.name === each);
				const measures = told.flatMap(({ longest }) => longest ?? []);
				return {
					name: each,
					isChoice: told.some(({ isChoice }) => isChoice),
					longest: measures.length > 0 ? Math.max(...measures) : null,
				};
			});
		}
		case 'default':
		case 'nullable':
		case 'optional':
			return formFields(def.innerType, name);
		case 'string':
			return [{ name, isChoice: false, longest: maxLength(schema) }];
		case 'array':
		case 'enum':
		case 'literal':
			return [{ name, isChoice: true, longest: null }];
		case 'union':
		case 'number':
		case 'transform':
			return [{ name, isChoice: false, longest: null }];
		default:
			throw new Error(`A form has a kind of field that is not known here: ${def.type}`);
	}
}

function maxLength(schema: z.core.$ZodType): number | null {
	const { checks = [] } = (schema as z.core.$ZodString)._zod.def;
	const maxima = checks.flatMap(({ _zod: { def } }) => Reflect.get(def, 'maximum') ?? []);
	return maxima.length > 0 ? Math.min(...maxima) : null;
}
