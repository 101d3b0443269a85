import type { UploadedFile } from '~/domain/dispute/step';
import type { FieldError } from '~/domain/form/parse-form';

/** What a step's form posted, without files. */
export async function receivePosted(
	request: Request,
): Promise<{ form: FormData; files: UploadedFile[]; errors: FieldError[] }> {
	return { form: await request.formData(), files: [], errors: [] };
}
