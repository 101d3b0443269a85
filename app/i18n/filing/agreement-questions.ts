import type { DisputeKind } from '~/domain/dispute/dispute';
import { defineTexts } from '../define-texts';

interface QuestionTexts {
	title: string;
	titleHint: string;
	periodFrom: string;
	periodUntil: string;
	periodHint: string;
	bidDate: string;
	bidDateHint: string;
	madeOn: string;
	aroseOn: string;
	aroseOnHint: Record<DisputeKind, string>;
	kindFirst: string;
	chooseKind: string;
}

/** What the filing wizard asks about the performance agreements. */
export const agreementQuestions = defineTexts<QuestionTexts>({
	nl: {
		title: 'Titel van de prestatieafspraken',
		titleHint: 'Bijvoorbeeld: Prestatieafspraken Waterstad 2027',
		periodFrom: 'Eerste jaar waarvoor de afspraken gelden',
		periodUntil: 'Laatste jaar waarvoor de afspraken gelden',
		periodHint: 'Vier cijfers, bijvoorbeeld 2027',
		bidDate: 'Datum waarop gemeente en huurders het bod kregen',
		bidDateHint: 'Meestal uiterlijk op 1 juli. Spraken partijen een andere dag af? Vul dan die in.',
		madeOn: 'Datum waarop de afspraken zijn gemaakt',
		aroseOn: 'Datum waarop het geschil ontstond',
		aroseOnHint: {
			formation: 'Zijn er zes maanden na het bod nog geen afspraken? Dan ontstond het die dag.',
			performance: 'Bijvoorbeeld de dag van het laatste overleg.',
		},
		kindFirst: 'Kies eerst het soort geschil. Dan vragen wij hier nog een datum.',
		chooseKind: 'Kies het soort geschil',
	},
	en: {
		title: 'Title of the performance agreements',
		titleHint: 'For example: Performance agreements Waterstad 2027',
		periodFrom: 'First year that the agreements cover',
		periodUntil: 'Last year that the agreements cover',
		periodHint: 'Four digits, for example 2027',
		bidDate: 'Date on which municipality and tenants received the bid',
		bidDateHint: 'Usually by 1 July. Did the parties agree on another day? Then enter that.',
		madeOn: 'Date on which the agreements were made',
		aroseOn: 'Date on which the dispute arose',
		aroseOnHint: {
			formation: 'Are there no agreements six months after the bid? Then it arose on that day.',
			performance: 'For example the day of the last meeting.',
		},
		kindFirst: 'Choose the kind of dispute first. Then we ask one more date here.',
		chooseKind: 'Choose the kind of dispute',
	},
});
