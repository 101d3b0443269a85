import type { FieldError } from './parse-form';
import { inMegabytes, uploadLimits } from './upload-limits';

/**
 * What is wrong with the files that were chosen in a form, before anybody waits until they are sent:
 * one is too large or empty, or they are too many or too large together. What they are is judged
 * where their contents can be read.
 */
export function judgeFiles(form: FormData): FieldError[] {
	// A file field in which nothing was chosen comes as a file without a name.
	const chosen = [...form].flatMap(([field, file]) =>
		file instanceof File && file.name ? [{ field, file }] : [],
	);
	const [first] = chosen;
	if (!first) return [];
	const { file: most, files, together } = uploadLimits;
	const errors = chosen.flatMap(({ field, file }): FieldError[] => {
		const params = { max: inMegabytes(most), file: file.name };
		if (file.size > most) return [{ field, key: 'file-too-large', params }];
		return file.size === 0 ? [{ field, key: 'file-empty', params }] : [];
	});
	const { field } = first;
	if (chosen.length > files) errors.push({ field, key: 'file-too-many', params: { max: files } });
	const total = chosen.reduce((sum, { file }) => sum + file.size, 0);
	if (errors.length === 0 && total > together) {
		errors.push({ field, key: 'files-too-large', params: { max: inMegabytes(together) } });
	}
	return errors;
}
