/** How much text a form may hold in all, so that a thousand long fields can't fill the memory. */
const mostCharacters = 2_000_000;
export const mostFields = 2000;
export const longestField = 100_000;

/** Collects a form's texts as they arrive, up to a measure. */
export interface ReceivedTexts {
	form: FormData;
	add(field: string, text: string): void;
	/** Whether there was more than fits; the rest was left out. */
	isTooMuch(): boolean;
}

/** An empty collection. */
export function receivedTexts(): ReceivedTexts {
	const form = new FormData();
	let characters = 0;
	return {
		form,
		add(field, text) {
			characters += field.length + text.length;
			if (characters <= mostCharacters) form.append(field, text);
		},
		isTooMuch: () => characters > mostCharacters,
	};
}
