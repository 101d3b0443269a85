import type { Language } from '~/domain/language';

const acts: Record<string, Record<Language, string>> = {
	Ww: { nl: 'Woningwet', en: 'Housing Act (Woningwet)' },
	Btiv: {
		nl: 'Besluit toegelaten instellingen volkshuisvesting 2015',
		en: 'Housing Associations Decree (Btiv)',
	},
	Rtiv: {
		nl: 'Regeling toegelaten instellingen volkshuisvesting 2015',
		en: 'Housing Associations Regulation (Rtiv)',
	},
	IB: {
		nl: 'Instellingsbesluit Adviescommissie geschillen',
		en: 'Advisory Committee Establishment Decree',
	},
	Awb: { nl: 'Algemene wet bestuursrecht', en: 'General Administrative Law Act (Awb)' },
	Atw: { nl: 'Algemene termijnenwet', en: 'General Time Limits Act (Atw)' },
	Wohv: {
		nl: 'Wet op het overleg huurders verhuurder',
		en: 'Tenants and Landlords Consultation Act (Wohv)',
	},
};

/**
 * An article written out: `Ww 44(4)` is ‘Woningwet artikel 44 lid 4’, `Atw 1(1), 3(3)` names two. What
 * has another form comes back as it is.
 */
export function lawArticle(article: string, language: Language): string {
	const known = written[language].get(article);
	if (known) return known;
	const text = writeOut(article, language);
	written[language].set(article, text);
	return text;
}

// The law has a few dozen articles, and every date that is explained names some of them.
const written = { nl: new Map<string, string>(), en: new Map<string, string>() };

function writeOut(article: string, language: Language): string {
	const [act = '', ...rest] = article.split(' ');
	const name = acts[act]?.[language];
	if (!name || rest.length === 0) return article;
	const places = rest
		.join(' ')
		.split(', ')
		.map((place) => placeText(place, language));
	const word = language === 'nl' ? 'artikel' : places.length > 1 ? 'articles' : 'article';
	const and = language === 'nl' ? ' en artikel ' : ' and ';
	return `${name} ${word} ${places.join(and)}`;
}

/** `19a(2)(e)` is ‘19a lid 2 onder e’; English keeps the brackets. */
function placeText(place: string, language: Language): string {
	if (language === 'en') return place;
	return place.replace(/\((\d+)\)/g, ' lid $1').replace(/\(([a-z])\)/g, ' onder $1');
}
