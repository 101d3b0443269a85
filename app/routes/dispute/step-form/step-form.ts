import type { Advice, RulingDraft } from '~/domain/dispute/chambers';
import type {
	Cure,
	InformationRequest,
	PartySide,
	StayConsent,
	Views,
} from '~/domain/dispute/dispute';
import type { Point } from '~/domain/dispute/point';
import type { DeclineGround } from '~/domain/dispute/ruling/decline-ground';
import type { LocalDate } from '~/domain/local-date';

/**
 * What the form of a step may show of the dispute, no more than its actor reads: what belongs to the
 * chambers is there for the ministry's own steps alone.
 */
export interface StepForm {
	reference: string;
	/**
	 * Everybody who has a part in it; `active` is false for an applicant who withdrew, `standsBehind`
	 * where nobody has confirmed that it stands behind the request, and `mustConsent` true for an applicant
	 * without whose consent there is no stay.
	 */
	parties: {
		id: string;
		name: string;
		side: PartySide;
		active: boolean;
		standsBehind: boolean;
		mustConsent: boolean;
	}[];
	points: Point[];
	/** The attempts that were made with the party; none but where it gives its views. */
	attempts: { id: string; title: string; outcome: string }[];
	/** The party that filed the request; what it wrote of the others is its account of them. */
	filerId: string | null;
	views: Pick<Views, 'partyId' | 'perPoint' | 'general'>[];
	/** The party for which the actor acts; null for the ministry. */
	partyId: string | null;
	chambers: { handler: string | null; advice: Advice | null; draft: RulingDraft | null } | null;
	/** How each party is reached as it stands; none but where that is corrected or undone. */
	contacts: PartyContact[];
	/** The question that has to be answered. */
	question: InformationRequest | null;
	questionDue: SaidDue | null;
	/** The newest invitation to complete the request. */
	cure: Cure | null;
	/** The required documents that are not there yet, to choose from; none but where it is completed. */
	missingDocuments: { value: string; label: string }[];
	stayConsents: StayConsent[];
	/** The grounds on which the request can be declined; none but where it is. */
	declineGrounds: DeclineGround[];
	dates: StepDates;
	/** What the fields start with. */
	values: object;
}

/** How a party is reached, and whether somebody has confirmed to act for it. */
export interface PartyContact {
	partyId: string;
	contactName: string | null;
	email: string | null;
	address: string | null;
	confirmed: boolean;
}

/** A day with the way to it, said already: the page would have to load all words that it takes. */
export interface SaidDue {
	/** Null while it is not known yet. */
	due: LocalDate | null;
	why: readonly string[];
}

/** The dates that follow from the law, as far as the step shows them. */
export interface StepDates {
	views: SaidDue | null;
	viewsLate: boolean;
	/** The term that the applicant would usually get from today on, and its length. */
	newCure: SaidDue | null;
	cureDays: number;
	/** The day of the newest invitation to complete the request. */
	cure: SaidDue | null;
	decline: SaidDue | null;
	ruling: SaidDue | null;
	/** Per number of weeks, the day until which the ruling term would then run, and why in a sentence. */
	extended: { weeks: number; until: LocalDate | null; why: string }[];
}
