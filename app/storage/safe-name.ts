import { composed } from '~/domain/composed';
import { evidenceTypes, isEvidenceType } from './evidence-types';

const longest = 150;
const mostRead = 500;
// Control characters, and those that turn the direction of reading so that `exe.pdf` is `fdp.exe`.
const unsafe =
	/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const reserved = /[<>:"|?*]/g;

/**
 * The name under which an uploaded file is kept and offered again: without a path, control or
 * direction characters, at most 150 characters, never empty. Its ending is one that its content
 * stands for: a text named `run.bat` becomes `run.bat.txt`, so that no system executes it.
 */
export function safeName(given: string, mediaType: string): string {
	const endings: readonly string[] = isEvidenceType(mediaType) ? evidenceTypes[mediaType] : ['bin'];
	const { stem, ending } = split(cleaned(given));
	const fits = endings.includes(ending.toLowerCase());
	const lastEnding = fits ? ending : (endings[0] ?? 'bin');
	const whole = fits || !ending ? stem : `${stem}.${ending}`;
	return `${shortened(whole, longest - lastEnding.length - 1) || 'document'}.${lastEnding}`;
}

/** The name of a file that is not kept, as its sender is told of it; at most 150 characters. */
export function shownName(given: string): string {
	return shortened(cleaned(given), longest);
}

function cleaned(given: string): string {
	const name = given.split(/[/\\]/).at(-1) ?? '';
	return composed(endsOf(name))
		.replace(unsafe, '')
		.replace(reserved, '_')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+|[. ]+$/g, '');
}

/** Its beginning and its end, where it is longer than any name: what is between is not read. */
function endsOf(name: string): string {
	return name.length > 2 * mostRead ? name.slice(0, mostRead) + name.slice(-mostRead) : name;
}

function split(name: string): { stem: string; ending: string } {
	const found = /^(.+)\.([A-Za-z0-9]{1,10})$/.exec(name);
	return { stem: found?.[1] ?? name, ending: found?.[2] ?? '' };
}

/** Cut between characters, so that no half of one is left. */
function shortened(text: string, length: number): string {
	if (text.length <= length) return text;
	let short = '';
	for (const character of text) {
		if (short.length + character.length > length) break;
		short += character;
	}
	return short.trimEnd();
}
