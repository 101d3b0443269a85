/**
 * The texts that a field named `name` starts with, out of nested values: `points.p1.title` is found
 * in `{ points: { p1: { title } } }`. Numbers become text, true becomes `yes`; what is not there, or
 * is no value that a field can show, gives an empty list.
 */
export function valuesAt(values: unknown, name: string): string[] {
	let at = values;
	for (const part of name.split('.')) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return [];
		at = Reflect.get(at, part);
	}
	return (Array.isArray(at) ? at : [at]).flatMap(asText);
}

function asText(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'number') return [String(value)];
	return value === true ? ['yes'] : [];
}
