import type { LawData } from '../../law/law-data';
import { requestDocuments } from '../../law/request-documents';
import type { LocalDate } from '../../local-date';
import type { DisputeKind } from '../dispute';
import type { FilingRules } from './filing-problems';

/**
 * What the law in force asks of a request of this kind, filed `today`; `unreached` are the
 * organisations of the register that can be told of it by nobody.
 */
export function filingRules(
	kind: DisputeKind | null,
	law: LawData,
	today: LocalDate,
	unreached: readonly string[] = [],
): FilingRules {
	return {
		performanceOpensOn: law.performanceOpensOn,
		requiredDocuments: kind ? requestDocuments(kind, law).map(({ key }) => key) : [],
		unreached,
		today,
	};
}
