import type { MinistryRole } from '../../actor';
import type { Instant } from '../../instant';
import type { OpenTerm } from '../../law/open-term';
import type { Term } from '../../law/term';
import type { LocalDate } from '../../local-date';
import type { ToldAnswer } from '../attempt-answer';
import type { DueReason } from '../clock/due-reason';
import type { MovedDate } from '../clock/moved-dates';
import type { RulingClock } from '../clock/ruling-clock';
import type { DisputeKind, PartySide } from '../dispute';
import type { DeclineGround } from '../ruling/decline-ground';
import type { Outcome } from '../ruling/ruling';

/** Each message that the procedure sends; every one has its template in emails/. */
export const noticeTemplates = [
	'filing-acknowledged',
	'filing-received',
	'filing-to-ministry',
	'complete-confirmed',
	'cure-requested',
	'cured',
	'declined',
	'views-received',
	'information-requested',
	'information-announced',
	'information-provided',
	'question-lapsed',
	'advice-due-set',
	'advice-given',
	'ruling-presented',
	'ruling-sent-back',
	'ruling-notified',
	'term-extended',
	'stay-consented',
	'stayed',
	'stay-refused',
	'stay-ended',
	'applicant-withdrew',
	'request-continued',
	'withdrawn',
	'party-confirmed',
	'confirmation-undone',
	'access-ended',
	'case-taken-over',
	'law-changed',
	'outage-recorded',
] as const;
export type NoticeTemplate = (typeof noticeTemplates)[number];

/**
 * To whom: one party (its contact and those who act for it), a role of the ministry, one person, or those
 * who act for an organisation that is no party any more.
 */
export type NoticeRecipient =
	| { partyId: string }
	| { role: MinistryRole }
	| { personId: string }
	| { organisationId: string };

/** What a message tells; the same shape for all, each template uses what it needs. */
export interface NoticeFacts {
	reference: string;
	kind: DisputeKind;
	title: string;
	/** The parties by name, applicants first. */
	parties: { name: string; side: PartySide }[];
	/** Who took the step: the person's name and for whom (organisation or role). */
	by: { name: string; actingFor: string };
	at: Instant;
	/** The documents concerned, by exhibit number and name. */
	documents: { number: number; name: string }[];
	/** What is expected of the receiver or of whom it is told, by when and why then; null when nothing. */
	expected: Expected | WithoutReason<Expected> | null;
	/**
	 * All that the receiving party or role still has to do after the step, whatever the message is about;
	 * left out in messages to one person, and in those that were queued before it was told.
	 */
	stillAsked?: StillAsked[];
	/** By when the minister has to rule; null where that is not told, or not known yet. */
	rulingDue: LocalDate | null;
	/** The way to that day, or that it is open yet; messages that were queued before it was told have none. */
	rulingTerm?: Term | OpenTerm;
	/** How the term for the ruling goes on after that day; left out where it is not told. */
	rulingClock?: RulingClock;
	/** What was written with the step (defects, question, reasons), word for word. */
	detail: string | null;
	/** Path of the page where it can be read or done, e.g. /geschillen/2026-0001. */
	path: string;
	/** With a ruling: what was decided per point. */
	outcomes: { number: number; title: string; admissible: boolean; outcome: Outcome | null }[];
	/** Who was asked for information; only in the message to the others. */
	asked?: string;
	/**
	 * For which party a confirmation was undone, whether something was brought forward as that party
	 * meanwhile, and whether its file could be read; only in the messages about that.
	 */
	undone?: { party: string; isSetAside: boolean; hadFile: boolean };
	/** By when the advice is expected; only in the message about that. */
	adviceDue?: LocalDate;
	/** On what ground a request is not processed; only in the message about that. */
	ground?: DeclineGround;
	/** The applicants who remain and have not confirmed, by name, and by when they can. */
	unconfirmed?: { names: string[]; due: LocalDate | null };
	/** That the advice takes the place of an earlier one; only in the message about it. */
	renewed?: boolean;
	/** By when the applicants can complete the request, or add to what they sent; only in messages about that. */
	cureDue?: LocalDate;
	/** What was said of the attempts; only in the copy for whoever said it. */
	onAttempts?: ToldAnswer[];
	/** The last day on which the dispute rests; only in the messages about a stay. */
	restsUntil?: LocalDate;
	/** Dates of the dispute that are others now; only in a message about that. */
	moved?: (MovedInMail | WithoutReason<MovedInMail>)[];
	/** PDF to send along, made at delivery from the filed dispute. */
	attachment: 'request' | 'ruling' | 'decline' | null;
	/** Parties to which the ministry has to send the decision on paper, by name. */
	byPost?: string[];
	/** That the party that confirmed is served now with the decision that was made before. */
	served?: boolean;
	/** What was written, and the documents, are left out: nobody has confirmed the address yet. */
	withheld?: boolean;
}

/** Something to do, the day by which, and why that day. */
export interface Expected {
	task: TaskKey;
	/** Null while it is not known yet. */
	due: LocalDate | null;
	because: DueReason;
}

/** Something that somebody has to do, and whether the day for it had passed when it was told. */
export type StillAsked = Expected & { passed: boolean };

/** A date of the dispute that is another one now, and why that one. */
export type MovedInMail = Pick<MovedDate, 'term' | 'from' | 'to'> & { because: DueReason | null };

/** As it stands in messages that were queued before they told the reason. */
type WithoutReason<Told> = Omit<Told, 'because'> & { because?: undefined };

export interface Notice {
	template: NoticeTemplate;
	to: NoticeRecipient;
	facts: NoticeFacts;
}

/** What someone can be waited for; also the rows of a start page. */
export const taskKeys = [
	'check-completeness',
	'cure',
	'decide-after-cure',
	'submit-views',
	'provide-information',
	'give-advice',
	'watch-term',
	'draft-ruling',
	'redraft-ruling',
	'sign-ruling',
	'reach-party',
	'confirm-applicant',
	'decide-unconfirmed',
	'decide-stay',
] as const;
export type TaskKey = (typeof taskKeys)[number];
