/** The number with the word that fits it: `plural(1, 'punt', 'punten')` is ‘1 punt’. */
export function plural(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}
