import { fileTypeFromFile } from 'file-type';
import { compoundFileType } from './compound-file-type';
import { type EvidenceType, isEvidenceType } from './evidence-types';
import type { TextScan } from './text-scan';
import { textType } from './text-type';

/** What a file is by its own content, whatever it is called; null for what is no evidence. */
export async function contentType(
	file: string,
	scan: TextScan,
	name: string,
): Promise<EvidenceType | null> {
	const signature = await fileTypeFromFile(file);
	if (signature?.mime === 'application/x-cfb') return compoundFileType(file);
	if (signature && isEvidenceType(signature.mime)) return signature.mime;
	// Two letters at the beginning of a text can be some program's signature.
	return scan.isText() ? textType(scan.head(), name) : null;
}
