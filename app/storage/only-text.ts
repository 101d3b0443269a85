import { evidenceTypes } from './evidence-types';

const isTextual = (mediaType: string) =>
	mediaType.startsWith('text/') || mediaType === 'message/rfc822';

/** The endings of what is never plain text: documents, pictures and the like. */
const otherEndings = new Set<string>(
	Object.entries(evidenceTypes).flatMap(([mediaType, endings]) =>
		isTextual(mediaType) ? [] : endings,
	),
);

/** Whether a file that holds only text is called a pdf, a picture or another document: it is broken. */
export function isOnlyText(mediaType: string, name: string): boolean {
	const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	return mediaType.startsWith('text/') && otherEndings.has(ending);
}
