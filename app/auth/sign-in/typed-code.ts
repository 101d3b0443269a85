/** What was typed as a code, without the spaces and dashes that people put in it. */
export function typedCode(text: string): string {
	return text.replace(/[\s-]/g, '');
}
