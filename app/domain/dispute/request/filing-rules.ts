import type { LawData } from '../../law/law-data';
import { requestDocuments } from '../../law/request-documents';
import type { LocalDate } from '../../local-date';
import type { DisputeKind } from '../dispute';
import type { FilingRules } from './filing-problems';

/**
 * What the law in force asks of a request of this kind, filed `today`, and what is known of its parties;
 * nothing where that is left out.
 */
export function filingRules(
	kind: DisputeKind | null,
	law: LawData,
	today: LocalDate,
	known: Partial<Pick<FilingRules, 'unreached' | 'filersPeople'>> = {},
): FilingRules {
	return {
		performanceOpensOn: law.performanceOpensOn,
		requiredDocuments: kind ? requestDocuments(kind, law).map(({ key }) => key) : [],
		unreached: known.unreached ?? [],
		filersPeople: known.filersPeople ?? [],
		today,
	};
}
