import { defineTexts } from './define-texts';

/** The way through a list of more pages. */
export const paginationTexts = defineTexts({
	nl: {
		pages: 'Pagina’s',
		page: (number: number) => `Pagina ${number}`,
		previousPage: 'Vorige pagina',
		nextPage: 'Volgende pagina',
	},
	en: {
		pages: 'Pages',
		page: (number: number) => `Page ${number}`,
		previousPage: 'Previous page',
		nextPage: 'Next page',
	},
});
