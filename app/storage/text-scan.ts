const headLength = 4096;

/** What is known of bytes as a text, gathered while they pass. */
export interface TextScan {
	add(chunk: Uint8Array): void;
	/** Whether no byte stood in them that no text has. */
	isText(): boolean;
	/** The beginning, read as Latin letters: enough to see what kind of text it is. */
	head(): string;
}

/** Judges whether bytes are a text, in any of the encodings that leave control characters out. */
export function textScan(): TextScan {
	let text = true;
	let head = Buffer.alloc(0);
	return {
		add(chunk) {
			if (head.length < headLength) {
				head = Buffer.concat([head, chunk.subarray(0, headLength - head.length)]);
			}
			text &&= !hasControl(chunk);
		},
		isText: () => text,
		head: () => head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''),
	};
}

/** Tab, line feed, form feed and carriage return are a text's own; the other control bytes are not. */
function hasControl(chunk: Uint8Array): boolean {
	for (const byte of chunk) {
		if (byte === 0x7f || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) {
			return true;
		}
	}
	return false;
}
