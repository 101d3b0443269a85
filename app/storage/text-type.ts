import type { EvidenceType } from './evidence-types';

// What begins like this is run or drawn by some program instead of read: web pages, drawings, XML,
// PostScript, rich text, scripts.
const active = /^\s*(<[a-z!?/%]|%!|\{\\rtf|#!|@echo\b)/i;
// A browser that guesses looks this far; so do we, for a page that hides behind some words.
const hidden = /<(!doctype|html|head|body|svg|script|iframe|object|embed)\b/i;

/**
 * What kind of text this is, by its beginning and, between kinds that look alike, by its name; null
 * for a text that some program would run or draw.
 */
export function textType(head: string, name: string): EvidenceType | null {
	const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
	if (ending === 'eml' && isMail(head)) return 'message/rfc822';
	if (active.test(head) || hidden.test(head.slice(0, 1500))) return null;
	return ending === 'csv' ? 'text/csv' : 'text/plain';
}

/** Whether it begins with a header line, and has one that every mail has. */
function isMail(head: string): boolean {
	return (
		/^[!-9;-~]+:/.test(head) &&
		/^(from|to|subject|date|received|return-path|message-id|mime-version):/im.test(head)
	);
}
