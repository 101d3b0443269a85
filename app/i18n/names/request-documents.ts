import type { Language } from '~/domain/language';
import { defineTexts } from '~/i18n/define-texts';

interface DocumentTexts {
	name: string;
	/** What it is, or what to write when it isn't there. */
	hint: string;
}

/** The required documents, by the key under which the law's data have them. */
export const requestDocumentTexts = defineTexts<Record<string, DocumentTexts>>({
	nl: {
		agreement: {
			name: 'De prestatieafspraken zelf',
			hint: 'De afspraken waaraan een partij zich volgens u niet houdt, met alle bijlagen.',
		},
		'housing-vision': {
			name: 'Woonvisie of volkshuisvestingsprogramma',
			hint: 'Het woonbeleid van de gemeente, zoals de gemeenteraad het vaststelde.',
		},
		bid: {
			name: 'Bod van de woningcorporatie',
			hint: 'Het overzicht van wat de corporatie van plan is.',
		},
		accounts: {
			name: 'Jaarrekening, jaarverslag en accountantsverklaring',
			hint: 'De laatste stukken van de woningcorporatie.',
		},
		'consultation-report': {
			name: 'Verslag van het overleg',
			hint: 'Het verslag van het overleg over de prestatieafspraken.',
		},
		efforts: {
			name: 'Beschrijving van wat u deed om er samen uit te komen',
			hint: 'Wat u deed om afspraken te maken, en om dit geschil zelf op te lossen.',
		},
		'proof-of-sending': {
			name: 'Bewijs dat u het verzoek aan de andere partijen stuurde',
			hint: 'Het portaal stuurt uw verzoek aan alle partijen. Dat mag u als reden opschrijven.',
		},
	},
	en: {
		agreement: {
			name: 'The performance agreements themselves',
			hint: 'The agreements that a party does not keep, in your view, with all annexes.',
		},
		'housing-vision': {
			name: 'Housing vision or housing programme',
			hint: 'The housing policy of the municipality, as its council adopted it.',
		},
		bid: {
			name: 'Bid of the housing association',
			hint: 'The overview of what the association intends to do.',
		},
		accounts: {
			name: 'Annual accounts, annual report and auditor’s statement',
			hint: 'The latest ones of the housing association.',
		},
		'consultation-report': {
			name: 'Report of the consultation',
			hint: 'The report of the consultation about the performance agreements.',
		},
		efforts: {
			name: 'Description of what you did to solve it together',
			hint: 'What you did to reach agreements, and to solve this dispute yourselves.',
		},
		'proof-of-sending': {
			name: 'Proof that you sent the request to the other parties',
			hint: 'The portal sends your request to all parties. You may write that as the reason.',
		},
	},
});

/** What a required document is called; one that a later law added goes by its key until it is named. */
export function documentName(key: string, language: Language): string {
	return textsOf(key, language)?.name ?? key;
}

/** What is meant by a required document. */
export function documentHint(key: string, language: Language): string | undefined {
	return textsOf(key, language)?.hint;
}

function textsOf(key: string, language: Language): DocumentTexts | undefined {
	const texts = requestDocumentTexts[language];
	return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
