import type { FilingProblem } from '~/domain/dispute/request/filing-problems';
import type { Language } from '~/domain/language';
import { filingProblemText } from './filing-problems';

/** A problem with what is said of it in the reader's language. */
export interface SaidProblem extends FilingProblem {
	said: string;
}

/** What stands in the way, in the reader's language, so that a page needs only what it shows. */
export function sayProblems(problems: readonly FilingProblem[], language: Language): SaidProblem[] {
	return problems.map((problem) => ({ ...problem, said: filingProblemText(problem, language) }));
}
