import { evidenceTypes } from '~/storage/evidence-types';

const fileEndings = Object.values(evidenceTypes).flat().join('|');
/** A link of ours with its words, any other tag, or what stands between tags. */
const pieces = /<a\b[^>]*>.*?<\/a>|<[^>]*>|[^<]+/gs;
const mailAddress = /^[^\s@/:]+@[^\s@/:]+$/;
/** A full stop as in `www.example.nl`; not as in `1.2`, `B.V.` or a file's name. */
const joiningStop = new RegExp(
	`(?<=[\\p{L}\\p{N}])\\.(?=\\p{L}{2})(?!(?:${fileEndings})(?![\\p{L}\\p{N}/]|\\.\\p{L}))`,
	'giu',
);

/**
 * The HTML of a mail in which nothing can be followed but its own links. Programs make a link of every
 * web address that stands in a text; in a name or a title that a stranger typed, it would lead wherever
 * they like, in a mail of the ministry. A space keeps it readable and makes it a text.
 */
export function unlinked(html: string): string {
	return html.replace(pieces, (piece) =>
		piece.startsWith('<') ? piece : piece.replace(/\S+/g, withoutLink),
	);
}

function withoutLink(word: string): string {
	if (mailAddress.test(word)) return word;
	return word.replaceAll('://', ': //').replace(joiningStop, '. ');
}
