import type { FilingProblem } from '~/domain/dispute/request/filing-problems';
import type { Language } from '~/domain/language';
import { parseLocalDate } from '~/domain/local-date';
import { defineTexts } from '~/i18n/define-texts';
import { formatDate } from '~/i18n/format/format-date';
import { documentName } from '~/i18n/names/request-documents';

type Params = Record<string, string>;
type ProblemTexts = Record<FilingProblem['key'], (params: Params) => string>;

/** What still stands in the way of filing; `filingProblemText` writes the params out for them. */
const problemTexts = defineTexts<ProblemTexts>({
	nl: {
		'kind-missing': () => 'Kies waar het geschil over gaat.',
		'not-open-yet': ({ from }) =>
			`Een geschil over nakoming kunt u indienen vanaf ${from}. Voorbereiden kan nu al.`,
		'agreement-title-missing': () => 'Vul de titel van de prestatieafspraken in.',
		'period-missing': () => 'Vul in voor welke jaren de afspraken gelden.',
		'bid-date-missing': () => 'Vul in wanneer gemeente en huurders het bod kregen.',
		'made-on-missing': () => 'Vul in wanneer de afspraken zijn gemaakt.',
		'no-respondent': () => 'Noem ten minste één wederpartij.',
		'party-unreachable': ({ party }) => `Vul een e-mailadres in van ${party}.`,
		'address-of-other-side': ({ party }) =>
			`Het e-mailadres van ${party} is van de andere kant. Vul een adres in van ${party} zelf.`,
		'no-points': () => 'Noem ten minste één geschilpunt.',
		'point-incomplete': ({ point }) => `Vul bij ‘${point}’ het thema in en wat u vraagt.`,
		'position-missing': ({ point, party }) => `Vul bij ‘${point}’ het standpunt in van ${party}.`,
		'performance-incomplete': ({ point }) =>
			`Vul bij ‘${point}’ in welke afspraak het is, wat niet is gedaan en wat u zelf moest doen.`,
		'no-attempts': () => 'Noem wat u zelf deed om er samen uit te komen.',
		'party-not-approached': ({ party }) =>
			`U noemt geen poging om er met ${party} uit te komen. Voeg die toe.`,
		'attempt-without-proof': ({ on }) =>
			`Voeg bewijs toe bij de poging van ${on}, of schrijf waarom dat er niet is.`,
		'no-evidence-at-all': () => 'Voeg bij ten minste één poging een document toe als bewijs.',
		'document-unanswered': ({ document }) =>
			`Voeg toe of schrijf waarom het er niet is: ${document}.`,
	},
	en: {
		'kind-missing': () => 'Choose what the dispute is about.',
		'not-open-yet': ({ from }) =>
			`A dispute about performance can be filed from ${from}. You can prepare it now.`,
		'agreement-title-missing': () => 'Enter the title of the performance agreements.',
		'period-missing': () => 'Enter the years that the agreements cover.',
		'bid-date-missing': () => 'Enter when municipality and tenants received the bid.',
		'made-on-missing': () => 'Enter when the agreements were made.',
		'no-respondent': () => 'Name at least one respondent.',
		'party-unreachable': ({ party }) => `Enter an e-mail address of ${party}.`,
		'address-of-other-side': ({ party }) =>
			`The e-mail address of ${party} belongs to the other side. Enter one of ${party} itself.`,
		'no-points': () => 'Name at least one point in dispute.',
		'point-incomplete': ({ point }) => `For ‘${point}’, enter the theme and what you ask.`,
		'position-missing': ({ point, party }) => `For ‘${point}’, enter the position of ${party}.`,
		'performance-incomplete': ({ point }) =>
			`For ‘${point}’, enter which agreement it is, what was not done and what you had to do.`,
		'no-attempts': () => 'Name what you did yourselves to solve it together.',
		'party-not-approached': ({ party }) =>
			`You name no attempt to solve it with ${party}. Add one.`,
		'attempt-without-proof': ({ on }) =>
			`Add proof to the attempt of ${on}, or write why there is none.`,
		'no-evidence-at-all': () => 'Add a document as proof to at least one attempt.',
		'document-unanswered': ({ document }) => `Add it or write why it is not there: ${document}.`,
	},
});

/** A problem in the reader's language: dates written out, documents by their name. */
export function filingProblemText({ key, params }: FilingProblem, language: Language): string {
	const written = Object.entries(params).map(([name, value]) => {
		if (name === 'document') return [name, documentName(value, language)];
		// What people typed stays as it is, also where it looks like a date.
		const date = name === 'on' || name === 'from' ? parseLocalDate(value) : null;
		return [name, date ? formatDate(date, language) : value];
	});
	return problemTexts[language][key](Object.fromEntries(written));
}
