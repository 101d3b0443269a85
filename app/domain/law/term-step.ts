import type { LocalDate } from '../local-date';
import type { MoveReason } from './holidays';
import type { TermLength } from './law-data';

/** Why an end on a day that is no working day stays where it is. */
export type NotMovedBecause = 'too-long' | 'rule';

/** One step from a term's start to its date; together they explain it. */
export type TermStep =
	| { step: 'start'; on: LocalDate; firstDay: LocalDate }
	/** A day of the calendar that the ministry's practice names, whatever went before. */
	| { step: 'fixed'; on: LocalDate; article: string; end: LocalDate }
	| { step: 'length'; length: TermLength; article: string; end: LocalDate }
	| {
			step: 'suspended';
			from: LocalDate;
			until: LocalDate;
			days: number;
			ground: 'cure' | 'stay';
			article: string;
			end: LocalDate;
	  }
	| { step: 'extended'; weeks: number; article: string; end: LocalDate }
	| {
			step: 'moved';
			from: LocalDate;
			because: MoveReason;
			article: string;
			/** Whether the day is sure; a decreed day may still have to be confirmed. */
			confirmed: boolean;
			end: LocalDate;
	  }
	/** The portal could not be reached at the end: on to the first working day after it. */
	| { step: 'outage'; from: LocalDate; until: LocalDate; article: string; end: LocalDate }
	| { step: 'short'; workingDays: number; article: string; end: LocalDate }
	| { step: 'not-moved'; because: MoveReason; why: NotMovedBecause; article: string }
	| { step: 'ends'; on: LocalDate };
