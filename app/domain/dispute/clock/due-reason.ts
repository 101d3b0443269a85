import type { OpenTerm } from '../../law/open-term';
import type { Term } from '../../law/term';
import type { TermStep } from '../../law/term-step';
import type { LocalDate } from '../../local-date';

/**
 * Why a day by which something must be done is that day: a term of the law with its steps, or a day
 * that somebody set, with who did and when. What belongs to the chambers goes to the ministry alone.
 */
export type DueReason =
	| { why: 'term'; term: Term | OpenTerm }
	/** No earlier day was set for it, or none that lies before it, so that it has to be done before the ruling is due. */
	| { why: 'before-ruling'; what: 'advice' | 'advice-set-later' | 'stay'; term: Term | OpenTerm }
	/** The applicants who go on have to confirm, as nobody has confirmed for any of them (Awb 4:5). */
	| { why: 'nobody-confirmed'; term: Term | OpenTerm }
	/** What the applicant was told, under rules that have changed since its term passed. */
	| { why: 'cure-as-told'; askedOn: LocalDate; days: number; due: LocalDate }
	/** The committee named it with its question (Rtiv 19c); an outage of the portal may have moved it. */
	| {
			why: 'information';
			askedOn: LocalDate;
			setTo: LocalDate;
			/** The days after the one that was set on which no term ends (Atw 1); left out where it was none. */
			moved?: readonly MovedStep[];
			outages: readonly OutageStep[];
			due: LocalDate;
	  }
	/** The caseworker named it to the committee (Awb 3:6). */
	| { why: 'advice'; due: LocalDate }
	/** The party consented to a stay until a day (Awb 4:15), which begins before that day. */
	| { why: 'stay-consent'; party: string; until: LocalDate; due: LocalDate }
	/**
	 * So many days since these parties were last told of the request, none of whom has confirmed who acts
	 * for it; how the portal orders work, no term.
	 */
	| {
			why: 'unconfirmed';
			parties: readonly string[];
			toldOn: LocalDate;
			days: number;
			due: LocalDate;
	  }
	/** So many days after the request came in or was completed; how the portal orders work, no term. */
	| {
			why: 'after-arrival';
			arrivedOn: LocalDate;
			completed: boolean;
			days: number;
			due: LocalDate;
	  };

/** A term's or a set day's move past an outage of the portal. */
export type OutageStep = Extract<TermStep, { step: 'outage' }>;

/** A set day's move to the next working day. */
export type MovedStep = Extract<TermStep, { step: 'moved' }>;

/** The day that the reason leads to; null while the holidays are not known that decide on it. */
export function dueOf(because: DueReason): LocalDate | null {
	return 'term' in because ? because.term.due : because.due;
}
