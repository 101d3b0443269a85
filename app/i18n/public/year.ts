import type { CycleKey } from '~/domain/law/year-cycle';
import { defineTexts } from '~/i18n/define-texts';

interface YearTexts {
	title: (year: number) => string;
	lead: string;
	note: string;
	subscribe: string;
	subscribeHint: string;
	previous: (year: number) => string;
	next: (year: number) => string;
	caption: string;
	columns: { day: string; what: string; law: string };
	how: Record<'by' | 'before' | 'on', (date: string) => string>;
	what: Record<CycleKey, string>;
	unknown: string;
}

/** The page and the calendar of the year's dates. */
export const yearTexts = defineTexts<YearTexts>({
	nl: {
		title: (year) => `Het jaar ${year} van de prestatieafspraken`,
		lead: 'Van het overleg tot de laatste dag om een geschil voor te leggen.',
		note: 'De dagen gelden voor een bod op 1 juli. Spraken partijen een andere dag af? Gebruik dan de klok.',
		subscribe: 'Neem een abonnement op deze dagen (.ics)',
		subscribeHint: 'Uw agenda haalt de dagen dan elk jaar zelf op.',
		previous: (year) => `Naar ${year}`,
		next: (year) => `Naar ${year}`,
		caption: 'De dagen van de cyclus',
		columns: { day: 'Dag', what: 'Wat', law: 'Wet' },
		how: {
			by: (date) => `Uiterlijk ${date}`,
			before: (date) => `Vóór ${date}`,
			on: (date) => date,
		},
		what: {
			consultation: 'De corporatie nodigt gemeente en huurders uit voor overleg.',
			bid: 'Gemeente en huurders hebben het bod van de corporatie.',
			accounts: 'De corporatie stuurt de jaarstukken naar minister, gemeenten en huurders.',
			agreements: 'De corporatie stuurt de prestatieafspraken en de prognose naar de minister.',
			'dispute-arises': 'Zijn er dan geen afspraken, dan is er een geschil over totstandkoming.',
			'window-ends':
				'De laatste dag om een geschil over totstandkoming aan de minister voor te leggen.',
		},
		unknown:
			'De laatste dag om een geschil voor te leggen is nog niet te berekenen: de feestdagen van dat jaar zijn nog niet bekend.',
	},
	en: {
		title: (year) => `The year ${year} of the performance agreements`,
		lead: 'From the consultation to the last day for filing a dispute.',
		note: 'The days hold for a bid on 1 July. Did the parties agree on another day? Then use the clock.',
		subscribe: 'Subscribe to these days (.ics)',
		subscribeHint: 'Your calendar then fetches the days by itself every year.',
		previous: (year) => `To ${year}`,
		next: (year) => `To ${year}`,
		caption: 'The days of the cycle',
		columns: { day: 'Day', what: 'What', law: 'Law' },
		how: {
			by: (date) => `By ${date}`,
			before: (date) => `Before ${date}`,
			on: (date) => date,
		},
		what: {
			consultation: 'The association invites municipality and tenants to the consultation.',
			bid: 'Municipality and tenants have the association’s bid.',
			accounts: 'The association sends its accounts to minister, municipalities and tenants.',
			agreements:
				'The association sends the performance agreements and its forecast to the minister.',
			'dispute-arises': 'Without agreements a dispute about formation has then arisen.',
			'window-ends': 'The last day to put a dispute about formation to the minister.',
		},
		unknown:
			'The last day for filing a dispute cannot be computed yet: the holidays of that year are not known.',
	},
});
