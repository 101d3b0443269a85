import { parseForm } from '~/domain/form/parse-form';
import { flatLaw } from '~/domain/law/console/flat-law';
import { type LawEntered, lawForm, lawFormValues } from '~/domain/law/console/law-form';
import type { LawData } from '~/domain/law/law-data';

/** The fields of the law's form as a browser sends them: this law with changes, and a reason. */
export function lawFields(
	law: LawData,
	changes: Record<string, string> = {},
): Record<string, string> {
	const fields: Record<string, string> = { reason: 'Bij koninklijk besluit gelijkgesteld.' };
	const walk = (value: unknown, path: string) => {
		if (typeof value === 'string') {
			// A box that is not ticked sends nothing.
			if (value !== '' || !/(moves|onfirmed|asked)$/.test(path)) fields[path] = value;
			return;
		}
		for (const [key, inner] of Object.entries(value as object)) {
			walk(inner, path ? `${path}.${key}` : key);
		}
	};
	walk(lawFormValues(flatLaw(law)), '');
	return { ...fields, ...changes };
}

/** The same, as the form's schema makes it. */
export function lawEntered(law: LawData, changes: Record<string, string> = {}): LawEntered {
	const form = new FormData();
	for (const [name, text] of Object.entries(lawFields(law, changes))) form.set(name, text);
	const parsed = parseForm(lawForm, form);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
	return parsed.value;
}
