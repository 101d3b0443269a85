import type { Actor } from '~/domain/actor';
import type { CaseFile } from '~/domain/dispute/chambers';
import type { Decision } from '~/domain/dispute/decide';
import type { Party } from '~/domain/dispute/dispute';
import { confirmationNotices } from '~/domain/dispute/notices/confirmation-notices';
import { openSteps, type StepName } from '~/domain/dispute/procedure';
import { partyOf } from '~/domain/dispute/roles/role';
import { withConfirmed } from '~/domain/dispute/roles/with-confirmed';
import type { NoticePlan } from '~/domain/dispute/step';
import { instantOf } from '~/domain/instant';
import { initialLaw } from '~/domain/law/law-data';
import { type LocalDate, localDateOf } from '~/domain/local-date';
import { aCaseFile } from './a-dispute';
import {
	theAssociation,
	theCaseworker,
	theChair,
	theMember,
	theMunicipality,
	theSignatory,
	theTenants,
} from './cast';
import { stepInput } from './step-inputs';
import { askFor, daysAfterFiling } from './take-step-on';

/** The law of these courses: its holidays are known for as long as one can take. */
export const law = { ...initialLaw, holidaysKnownThrough: 2060 };

/** One move of a course: some days pass, then somebody takes one of the steps open to them. */
export interface Move {
	days: number;
	who: number;
	step: number;
	choice: number;
}

/** What a move did. */
export interface Moved {
	before: CaseFile;
	after: CaseFile;
	day: number;
	today: LocalDate;
	actor: Actor;
	/** Null where nothing was open to them. */
	step: StepName | 'confirm-party' | null;
	outcome: Decision['outcome'] | 'confirmed' | 'none';
	notices: NoticePlan[];
}

const inAs = (actor: Actor, id: string): Actor =>
	actor.acting.as === 'organisation'
		? { ...actor, personId: `person-${id}`, acting: { ...actor.acting, organisationId: id } }
		: actor;
const ofThird = inAs(theAssociation, 'organisation-third');
const ofSecond = inAs(theTenants, 'organisation-second');
/** The caseworker has the role of a signatory too. */
const asSignatory: Actor = { ...theCaseworker, acting: theSignatory.acting };

/** Everybody who can take part; the caseworker comes by more often, as there is most to do. */
export const everybody: readonly Actor[] = [
	...[theTenants, theMunicipality, theAssociation, ofSecond, ofThird],
	...[theCaseworker, theCaseworker, theCaseworker, theChair, theMember],
	...[theSignatory, asSignatory],
];

/**
 * A dispute about two points, of the tenants and a second applicant that was typed in and that nobody acts
 * for yet, and of the municipality where it is `joint`; against the association, and otherwise both.
 */
export function aJointRequest(joint: boolean): CaseFile {
	const { dispute, chambers } = aCaseFile();
	const [tenants, municipality, association] = dispute.parties;
	if (!tenants || !municipality || !association) throw new Error('The request has three parties');
	const second: Party = {
		...tenants,
		id: 'party-second',
		identity: { ...tenants.identity, name: 'Wijkraad' },
		organisationId: null,
		contact: { name: null, email: 'wijkraad@example.nl' },
	};
	const points = dispute.points.flatMap((point) => [
		point,
		{ ...point, id: 'point-2', number: 2, title: 'Nieuwbouw' },
	]);
	const city = joint ? { ...municipality, side: 'applicant' as const } : municipality;
	return {
		chambers,
		dispute: { ...dispute, points, parties: [tenants, city, second, association] },
	};
}

/** Steps that end a course, or change little: taken now and then. */
const seldom: readonly StepName[] = [
	'withdraw',
	'decline',
	'add-note',
	'correct-contact',
	'take-on',
];

/** Lets an actor take this step on this day with this input. */
export function takeOn(
	file: CaseFile,
	day: number,
	actor: Actor,
	step: StepName,
	input: Record<string, unknown>,
): Decision {
	// Steps are taken several times in a day.
	return askFor(step, file, actor, input, { day, law, idsFrom: `${step}-${file.dispute.version}` });
}

/** The moves one after another from the request on, each on what the ones before it left. */
export function courseOf(request: CaseFile, moves: readonly Move[]): Moved[] {
	const course: Moved[] = [];
	let file = request;
	let day = 0;
	for (const move of moves) {
		day += move.days;
		const moved = make(file, day, move);
		file = moved.after;
		course.push(moved);
	}
	return course;
}

function make(file: CaseFile, day: number, { who, step: nth, choice }: Move): Moved {
	const actor = everybody[who % everybody.length] ?? theCaseworker;
	const { dispute, chambers } = file;
	const today = localDateOf(daysAfterFiling(day));
	const about = { before: file, after: file, day, today, actor, notices: [] };
	const place = partyOf(dispute, actor) ? undefined : placeFor(file, actor);
	if (place && actor.acting.as === 'organisation') {
		const at = instantOf(daysAfterFiling(day));
		const after = withConfirmed(file, place.id, actor.acting.organisationId, at);
		const notices = confirmationNotices(file, after, place);
		return { ...about, after, step: 'confirm-party', outcome: 'confirmed', notices };
	}
	const readable = actor.acting.as === 'ministry' ? chambers : null;
	const open = openSteps(dispute, readable, actor, today);
	const usual = open.filter((step) => !seldom.includes(step));
	const among = usual.length > 0 && choice % 9 > 0 ? usual : open;
	const step = among[nth % among.length] ?? null;
	if (!step) return { ...about, step, outcome: 'none' };
	const decision = takeOn(file, day, actor, step, stepInput(step, file, today, choice));
	if (decision.outcome !== 'accepted') return { ...about, step, outcome: decision.outcome };
	const { after, notices, outcome } = decision;
	return { ...about, after, step, outcome, notices };
}

/** The party that nobody acts for yet and that this actor was invited to act for. */
function placeFor({ dispute }: CaseFile, actor: Actor): Party | undefined {
	const side = { [ofThird.personId]: 'third-party', [ofSecond.personId]: 'applicant' }[
		actor.personId
	];
	return dispute.parties.find((party) => party.organisationId === null && party.side === side);
}
