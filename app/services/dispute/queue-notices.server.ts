import { findMembers, type Member } from '~/db/find-members';
import type { Tx } from '~/db/open-database';
import type { Actor } from '~/domain/actor';
import type { CaseFile } from '~/domain/dispute/chambers';
import { rulingTerm } from '~/domain/dispute/clock';
import type { Dispute } from '~/domain/dispute/dispute';
import type { Notice, NoticeFacts, NoticeRecipient } from '~/domain/dispute/notice';
import { isClosed } from '~/domain/dispute/role';
import type { NoticePlan } from '~/domain/dispute/step';
import { stillAsked } from '~/domain/dispute/still-asked';
import type { Instant } from '~/domain/instant';
import { isLanguage, type Language } from '~/domain/language';
import type { LawData } from '~/domain/law/law-data';
import type { Term } from '~/domain/law/term';
import { localDateOf } from '~/domain/local-date';
import { queueMail } from '~/mail/outbox';

/** Who took the step that is told of, and when. */
interface Told {
	now: Instant;
	actor: Actor;
	actingFor: string;
	law: LawData;
}

/** One address to which a notice goes. */
interface Addressee {
	email: string;
	language: Language;
	partyId: string | null;
	/** Typed in for a party for which nobody acts yet. */
	invited?: boolean;
}

/**
 * Queues a step's notices in its transaction, one mail for each address, in that person's language.
 * An address that would get the same notice twice gets it once.
 */
export async function queueNotices(
	tx: Tx,
	after: CaseFile,
	plans: readonly NoticePlan[],
	told: Told,
): Promise<void> {
	const { dispute } = after;
	const addressees = await findAddressees(
		tx,
		after,
		plans.map(({ to }) => to),
	);
	const ruling = isClosed(dispute) ? null : rulingTerm(dispute, told.law);
	await queueMail(
		tx,
		plans.flatMap((plan) => {
			const notice: Notice = { ...plan, facts: factsOf(after, plan, ruling, told) };
			return (addressees.get(keyOf(plan.to)) ?? []).map((addressee) => ({
				template: notice.template,
				props: addressee.invited ? asToldToInvited(notice.facts) : notice.facts,
				recipient: addressee.email,
				language: addressee.language,
				partyId: addressee.partyId,
				disputeId: dispute.id,
				sequence: dispute.version,
				at: new Date(told.now),
			}));
		}),
	);
}

function factsOf(file: CaseFile, plan: NoticePlan, ruling: Term | null, told: Told): NoticeFacts {
	const { dispute } = file;
	const added = dispute.exhibits.filter((exhibit) => exhibit.addedAt === told.now);
	// A third party is told of what it is asked, and of no other date in the dispute.
	const isTold = plan.facts?.rulingDue !== null && !isToThirdParty(dispute, plan);
	return {
		reference: dispute.reference,
		kind: dispute.kind,
		title: dispute.agreement.title,
		parties: dispute.parties
			.filter((party) => party.side !== 'third-party')
			.map((party) => ({ name: party.identity.name, side: party.side })),
		by: { name: told.actor.name, actingFor: told.actingFor },
		at: told.now,
		documents: added.map(({ number, name }) => ({ number, name })),
		expected: null,
		detail: null,
		path: `/geschillen/${dispute.reference}`,
		outcomes: [],
		attachment: null,
		...plan.facts,
		...('partyId' in plan.to ? { stillAsked: askedOf(file, plan.to.partyId, told) } : {}),
		...(isTold && ruling ? { rulingDue: ruling.due, rulingTerm: ruling } : { rulingDue: null }),
	};
}

function askedOf(file: CaseFile, partyId: string, { law, now }: Told) {
	return stillAsked(file, partyId, law, localDateOf(new Date(now)));
}

function isToThirdParty({ parties }: Dispute, { to }: NoticePlan): boolean {
	if (!('partyId' in to)) return false;
	return parties.some(({ id, side }) => id === to.partyId && side === 'third-party');
}

/** An address with a slip in it is a stranger's: the request itself waits until somebody has signed in. */
function asToldToInvited(facts: NoticeFacts): NoticeFacts {
	return facts.attachment === 'request' ? { ...facts, attachment: null } : facts;
}

function keyOf(to: NoticeRecipient): string {
	return JSON.stringify(to);
}

async function findAddressees(
	tx: Tx,
	{ dispute, chambers }: CaseFile,
	recipients: readonly NoticeRecipient[],
): Promise<Map<string, Addressee[]>> {
	const wanted = new Map(recipients.map((to) => [keyOf(to), to]));
	const organisationIds = [...dispute.parties, ...recipients].flatMap((of) =>
		'organisationId' in of && of.organisationId ? [of.organisationId] : [],
	);
	const people = await findMembers(tx, organisationIds);
	const organisations = await tx.read<{ id: string; email: string }>(
		`SELECT "id", "email" FROM "Organisation"
			WHERE "email" IS NOT NULL AND "id" IN (${organisationIds.map(() => '?').join(', ')})`,
		organisationIds,
	);
	const isReached = (id: string) =>
		people.some(({ organisationId }) => organisationId === id) ||
		organisations.some((organisation) => organisation.id === id);
	const shownOut = await findShownOut(
		tx,
		organisationIds.filter((id) => !isReached(id)),
	);
	const person = ({ email, language }: Member, partyId: string | null): Addressee => ({
		email,
		language: isLanguage(language) ? language : 'nl',
		partyId,
	});
	const found = [...wanted].map(([key, to]): [string, Addressee[]] => {
		if ('personId' in to) {
			const one = people.find((each) => each.personId === to.personId);
			return [key, one ? [person(one, null)] : []];
		}
		if ('role' in to) {
			const handler = to.role === 'caseworker' ? chambers.caseworker?.personId : undefined;
			const inRole = people.filter(({ ministryRole }) => ministryRole === to.role);
			const chosen = inRole.filter((each) => !handler || each.personId === handler);
			return [key, (chosen.length > 0 ? chosen : inRole).map((each) => person(each, null))];
		}
		if ('organisationId' in to) {
			const own = people.filter(({ organisationId }) => organisationId === to.organisationId);
			return [key, own.map((each) => person(each, null))];
		}
		const party = dispute.parties.find(({ id }) => id === to.partyId);
		if (!party) return [key, []];
		const { language } = party.contact;
		const members = party.organisationId
			? people.filter(({ organisationId }) => organisationId === party.organisationId)
			: [];
		const office = organisations.find(({ id }) => id === party.organisationId)?.email;
		const typedIn = shownOut.has(`${party.organisationId} ${party.contact.email?.toLowerCase()}`)
			? null
			: party.contact.email;
		const written = office ?? (members.length > 0 ? null : typedIn);
		const invited = !office;
		return [
			key,
			distinct([
				...members.map((each) => person(each, party.id)),
				...(written
					? [{ email: written.toLowerCase(), language, partyId: party.id, invited }]
					: []),
			]),
		];
	});
	return new Map(found);
}

/** Who acts for one of these organisations no longer, as `organisation address`; usually nobody. */
async function findShownOut(tx: Tx, organisationIds: readonly string[]): Promise<Set<string>> {
	if (organisationIds.length === 0) return new Set();
	const rows = await tx.read<{ shownOut: string }>(
		`SELECT m."organisationId" || ' ' || p."email" AS "shownOut"
			FROM "Membership" m JOIN "Person" p ON p."id" = m."personId"
			WHERE m."status" = 'ended'
				AND m."organisationId" IN (${organisationIds.map(() => '?').join(', ')})`,
		organisationIds,
	);
	return new Set(rows.map(({ shownOut }) => shownOut));
}

function distinct(addressees: Addressee[]): Addressee[] {
	return [...new Map(addressees.toReversed().map((each) => [each.email, each])).values()];
}
