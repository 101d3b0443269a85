import type { TermKey } from '~/domain/law/term-keys';
import { defineTexts } from '~/i18n/define-texts';

interface TermWords {
	/** What the term is for. */
	term: Record<TermKey, string>;
	/** The event from which it runs. */
	startEvent: Record<TermKey, string>;
	/** From zero on. */
	numbers: string[];
	days: (count: string, one: boolean) => string;
	weeks: (count: string, one: boolean) => string;
	months: (count: string, one: boolean) => string;
}

/** What the law's terms and their lengths are called. */
export const termWords = defineTexts<TermWords>({
	nl: {
		term: {
			ruling: 'Termijn voor de uitspraak',
			extension: 'Verlenging van de termijn',
			views: 'Termijn voor zienswijzen',
			cure: 'Termijn om het verzoek aan te vullen',
			'decline-after-cure': 'Termijn om het verzoek buiten behandeling te stellen',
			information: 'Termijn voor nadere inlichtingen',
			'formation-arises': 'Termijn waarna een geschil over totstandkoming ontstaat',
			'formation-window': 'Termijn om een geschil over totstandkoming voor te leggen',
		},
		startEvent: {
			ruling: 'het verzoek is ontvangen',
			extension: 'de lopende termijn eindigt',
			views: 'het verzoek is gedagtekend',
			cure: 'om aanvulling is gevraagd',
			'decline-after-cure': 'de termijn om aan te vullen is afgelopen',
			information: 'om inlichtingen is gevraagd',
			'formation-arises': 'gemeente en huurders het bod hadden',
			'formation-window': 'het geschil is ontstaan',
		},
		numbers:
			'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien'.split(
				' ',
			),
		days: (count, one) => `${count} ${one ? 'dag' : 'dagen'}`,
		weeks: (count, one) => `${count} ${one ? 'week' : 'weken'}`,
		months: (count, one) => `${count} ${one ? 'maand' : 'maanden'}`,
	},
	en: {
		term: {
			ruling: 'Term for the ruling',
			extension: 'Extension of the term',
			views: 'Term for views',
			cure: 'Term to complete the request',
			'decline-after-cure': 'Term to decline the request',
			information: 'Term for further information',
			'formation-arises': 'Term after which a dispute about formation arises',
			'formation-window': 'Term to put a dispute about formation to the minister',
		},
		startEvent: {
			ruling: 'the request was received',
			extension: 'the running term ends',
			views: 'the request is dated',
			cure: 'completion was asked for',
			'decline-after-cure': 'the term to complete the request ended',
			information: 'information was asked for',
			'formation-arises': 'municipality and tenants had the bid',
			'formation-window': 'the dispute arose',
		},
		numbers:
			'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
				' ',
			),
		days: (count, one) => `${count} ${one ? 'day' : 'days'}`,
		weeks: (count, one) => `${count} ${one ? 'week' : 'weeks'}`,
		months: (count, one) => `${count} ${one ? 'month' : 'months'}`,
	},
});
