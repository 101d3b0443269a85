import type { Instant } from '../instant';
import type { OutageDays } from '../law/outage';
import type { LocalDate } from '../local-date';
import type { OrganisationIdentity } from '../parties/organisation';
import type { Attempt } from './attempt';
import type { AttemptAnswer } from './attempt-answer';
import type { MovedStep, OutageStep } from './clock/due-reason';
import type { Point } from './point';
import type { DeclineGround } from './ruling/decline-ground';
import type { Ruling } from './ruling/ruling';

/** formation (totstandkoming): agreements did not come about; performance (nakoming): one is not kept. */
export const disputeKinds = ['formation', 'performance'] as const;
export type DisputeKind = (typeof disputeKinds)[number];

/** Where a dispute stands in the procedure. */
export const disputeStates = [
	'filed',
	'cure-requested',
	'under-review',
	'advised',
	'awaiting-signature',
	'ruled',
	'declined',
	'withdrawn',
] as const;
export type DisputeState = (typeof disputeStates)[number];

/** States after which no step is open any more. */
export const closedStates = ['ruled', 'declined', 'withdrawn'] as const satisfies DisputeState[];

/** applicant (verzoeker), respondent (wederpartij) or third party (derde) who was asked something. */
export type PartySide = 'applicant' | 'respondent' | 'third-party';

export interface Party {
	id: string;
	side: PartySide;
	identity: OrganisationIdentity | { kind: 'other'; name: string };
	/** As the filer typed it in, where name or address were corrected since; left out where not. */
	filedAs?: Party['identity'];
	/**
	 * The organisation in the portal that acts for this party: the register's from the start where the
	 * filer chose it there; otherwise null until someone confirmed it.
	 */
	organisationId: string | null;
	/**
	 * The register's organisation that the filer had chosen, where nobody acted for it and whoever was
	 * invited confirmed for another one; left out where not.
	 */
	registeredId?: string;
	/** When somebody who was invited confirmed for whom they act; left out where nobody did. */
	confirmedAt?: Instant;
	/** When such a confirmation was last undone; left out where none was. */
	releasedAt?: Instant;
	/** When an applicant that others had named said that it goes on alone; left out where none did. */
	continuedAt?: Instant;
	/** Where the party is reached; mails go here and to everybody who acts for the organisation. */
	contact: { name: string | null; email: string | null };
	/** When it was last told at an address that was corrected or checked; left out before that. */
	toldAgainAt?: Instant;
	/** Set when an applicant withdrew while others went on. */
	withdrawnAt: Instant | null;
}

/** A file in the case file, numbered in the order of arrival (productie 1, 2, …). */
export interface Exhibit {
	id: string;
	number: number;
	fileId: string;
	name: string;
	size: number;
	sha256: string;
	mediaType: string;
	/** What it is: one of the required documents (a to f …), evidence of an attempt, or added later. */
	purpose: string;
	partyId: string | null;
	addedAt: Instant;
}

export interface Agreement {
	title: string;
	/** Calendar years that the agreements cover, first and last. */
	periodFrom: number;
	periodUntil: number;
	/** When the association's bid (bod) reached the others. */
	bidDate: LocalDate | null;
	/** When the agreement was made (performance only). */
	madeOn: LocalDate | null;
	/** When the dispute arose, as the applicant says. */
	aroseOn: LocalDate | null;
}

/**
 * A time in which the ruling term stands still (Awb 4:15): from the day after `from` up to and
 * including `until`, which moves forward when it ends early; null while the day on which a cure term ends
 * is not known yet.
 */
export interface ClockSuspension {
	ground: 'cure' | 'stay';
	from: LocalDate;
	until: LocalDate | null;
}

/** A recorded outage of the portal (storing) at the end of a term of this dispute. */
export interface DisputeOutage extends OutageDays {
	id: string;
}

export interface ClockExtension {
	weeks: number;
	grantedOn: LocalDate;
	reason: string;
}

/** A chance to mend what the request lacks (herstelverzuim, Awb 4:5). */
export interface Cure {
	id: string;
	requestedAt: Instant;
	defects: string;
	/** Days given, counted from the day after the invitation. */
	days: number;
	/** Null while the holidays are not known that decide on it. */
	due: LocalDate | null;
	answeredAt: Instant | null;
	answer: string | null;
	exhibitIds: string[];
	/** The required documents that came with the answer; answers from before this was asked have none. */
	documents?: string[];
}

/** Views (zienswijze) of one party, in general, per point and on what was tried before. */
export interface Views {
	id: string;
	partyId: string;
	at: Instant;
	general: string;
	perPoint: Record<string, string>;
	/** Per attempt that was made with the party; views from before this was asked have none. */
	onAttempts?: Record<string, AttemptAnswer>;
	exhibitIds: string[];
	/** Came after the views term; kept all the same. Null while the last day of it is not known. */
	late: boolean | null;
}

export interface InformationRequest {
	id: string;
	askedAt: Instant;
	/** The party or third party that is asked. */
	partyId: string;
	question: string;
	due: LocalDate;
	/** The day that was set, what moved it to a working day, and the outages since; left out where none did. */
	set?: { due: LocalDate; moved?: MovedStep[]; outages: OutageStep[] };
	answer: { at: Instant; text: string; exhibitIds: string[]; late: boolean } | null;
}

/** An applicant's written consent that the dispute rests until a day (Awb 4:15). */
export interface StayConsent {
	partyId: string;
	at: Instant;
	until: LocalDate;
	/** Null where they gave none: the law asks for none. */
	reason: string | null;
}

/** A document that the request should bring: attached, or with the reason why not. */
export interface RequiredDocumentAnswer {
	document: string;
	exhibitIds: string[];
	missingReason: string | null;
}

/**
 * A filed dispute as all parties read it: an immutable value, changed only by a step of the
 * procedure. What ministry and committee write among themselves is in `Chambers`.
 */
export interface Dispute {
	id: string;
	/** Year and number without gaps: 2026-0001. */
	reference: string;
	kind: DisputeKind;
	state: DisputeState;
	version: number;
	/** The parties by name, as lists show it. */
	title: string;
	/** The law as it stood at filing; a later change does not move it by itself. */
	lawVersion: number;
	filedAt: Instant;
	/** The date on the request (dagtekening), from which the views term runs (Rtiv 19b). */
	requestDate: LocalDate;
	agreement: Agreement;
	parties: Party[];
	points: Point[];
	attempts: Attempt[];
	requiredDocuments: RequiredDocumentAnswer[];
	exhibits: Exhibit[];
	declaration: { name: string; capacity: string; partyId: string; at: Instant };
	extensions: ClockExtension[];
	suspensions: ClockSuspension[];
	cures: Cure[];
	views: Views[];
	informationRequests: InformationRequest[];
	stayConsents: StayConsent[];
	/** Outages of the portal in which a term of this dispute ended; none where left out. */
	outages?: DisputeOutage[];
	ruling: Ruling | null;
	/**
	 * Set once it ended without a ruling; who withdraws need not say why, nor is there a ground then. `by`
	 * is the name of who declined it, left out where that was not kept yet.
	 */
	closed: { at: Instant; reasons: string | null; ground?: DeclineGround; by?: string } | null;
}
