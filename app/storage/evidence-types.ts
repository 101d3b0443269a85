/** What may be evidence, by its content, and the endings that a name of that kind may have. */
export const evidenceTypes = {
	'application/pdf': ['pdf'],
	'application/msword': ['doc'],
	'application/vnd.ms-excel': ['xls'],
	'application/vnd.ms-powerpoint': ['ppt'],
	'application/vnd.ms-outlook': ['msg'],
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
	'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
	'application/vnd.oasis.opendocument.text': ['odt'],
	'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
	'application/vnd.oasis.opendocument.presentation': ['odp'],
	'application/vnd.oasis.opendocument.graphics': ['odg'],
	'image/png': ['png'],
	'image/jpeg': ['jpg', 'jpeg'],
	'image/gif': ['gif'],
	'image/webp': ['webp'],
	'image/tiff': ['tif', 'tiff'],
	'image/heic': ['heic', 'heif'],
	'image/heif': ['heif', 'heic'],
	'text/plain': ['txt'],
	'text/csv': ['csv'],
	'message/rfc822': ['eml'],
} as const;
export type EvidenceType = keyof typeof evidenceTypes;

/** Whether files of this media type are kept. */
export function isEvidenceType(mediaType: string): mediaType is EvidenceType {
	return Object.hasOwn(evidenceTypes, mediaType);
}
