import type { LawData } from '../../law/law-data';
import { requestDocuments } from '../../law/request-documents';
import type { LocalDate } from '../../local-date';
import type { DisputeKind } from '../dispute';
import type { FilingRules } from './filing-problems';

/** What the law in force asks of a request of this kind, filed `today`. */
export function filingRules(kind: DisputeKind | null, law: LawData, today: LocalDate): FilingRules {
	return {
		performanceOpensOn: law.performanceOpensOn,
		requiredDocuments: kind ? requestDocuments(kind, law).map(({ key }) => key) : [],
		today,
	};
}
