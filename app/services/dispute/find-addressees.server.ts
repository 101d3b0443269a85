import { findMembers, type Member } from '~/db/find-members';
import type { Tx } from '~/db/open-database';
import type { CaseFile } from '~/domain/dispute/chambers';
import type { Party } from '~/domain/dispute/dispute';
import type { NoticeRecipient } from '~/domain/dispute/notices/notice';
import { isLanguage, type Language } from '~/domain/language';

/** One address to which a notice goes. */
export interface Addressee {
	email: string;
	/** Their own, where somebody at this address chose one; Dutch otherwise. */
	language: Language;
	/** The party for which they get it; null within ministry and committee. */
	partyId: string | null;
	/** Whether it was typed in by somebody else, and nobody there has said that it is the party's. */
	unconfirmed: boolean;
}

/** The addresses that were found, by recipient. */
export type Addressees = (to: NoticeRecipient) => Addressee[];

/**
 * Where these recipients of a dispute's notices are reached now: whoever acts for a party and the
 * organisation's own address; where there is neither, the address that was typed in for it.
 */
export async function findAddressees(
	tx: Tx,
	{ dispute, chambers }: CaseFile,
	recipients: readonly NoticeRecipient[],
): Promise<Addressees> {
	const { parties } = dispute;
	const organisationIds = [...parties, ...recipients].flatMap((of) =>
		'organisationId' in of && of.organisationId ? [of.organisationId] : [],
	);
	const people = await findMembers(tx, organisationIds);
	const written = await findWritten(tx, parties, organisationIds);
	const isReached = (id: string) =>
		people.some(({ organisationId }) => organisationId === id) ||
		written.some((each) => each.id === id);
	const shownOut = await findShownOut(
		tx,
		organisationIds.filter((id) => !isReached(id)),
	);
	return (to) => {
		if ('personId' in to) {
			const one = people.find((each) => each.personId === to.personId);
			return one ? [person(one, null)] : [];
		}
		if ('role' in to) {
			const handler = to.role === 'caseworker' ? chambers.caseworker?.personId : undefined;
			const inRole = people.filter(({ ministryRole }) => ministryRole === to.role);
			const chosen = inRole.filter((each) => !handler || each.personId === handler);
			return (chosen.length > 0 ? chosen : inRole).map((each) => person(each, null));
		}
		if ('organisationId' in to) {
			const own = people.filter(({ organisationId }) => organisationId === to.organisationId);
			const office = written.find(({ id }) => id === to.organisationId);
			const { email, language } = office ?? {};
			const rest = { language: language ?? 'nl', partyId: null, unconfirmed: false };
			return distinct([
				...own.map((each) => person(each, null)),
				...(email ? [{ ...rest, email }] : []),
			]);
		}
		const party = parties.find(({ id }) => id === to.partyId);
		if (!party) return [];
		const members = party.organisationId
			? people.filter(({ organisationId }) => organisationId === party.organisationId)
			: [];
		const office = written.find(({ id }) => id !== null && id === party.organisationId)?.email;
		const typedIn = party.contact.email?.toLowerCase();
		const isShownOut = shownOut.has(`${party.organisationId} ${typedIn}`);
		const email = office ?? (members.length > 0 || isShownOut ? null : typedIn);
		const language = written.find((each) => each.email === email && each.language)?.language;
		const unconfirmed = !office;
		const partyId = party.id;
		return distinct([
			...members.map((each) => person(each, partyId)),
			...(email ? [{ email, language: language ?? 'nl', partyId, unconfirmed }] : []),
		]);
	};
}

function person({ email, language }: Member, partyId: string | null): Addressee {
	return { email, language: isLanguage(language) ? language : 'nl', partyId, unconfirmed: false };
}

/** An address that stands in writing: an organisation's own, or (without `id`) one typed in for a party. */
interface Written {
	id: string | null;
	email: string;
	/** What a person at this address chose; null where nobody did. */
	language: Language | null;
}

/** Whose language is not known is served in Dutch: a filer can't choose it for the others. */
function findWritten(
	tx: Tx,
	parties: readonly Party[],
	organisationIds: readonly string[],
): Promise<Written[]> {
	const typed = parties.flatMap(({ contact }) => contact.email?.toLowerCase() ?? []);
	const marks = (values: readonly string[]) => values.map(() => '?').join(', ');
	return tx.read<Written>(
		`SELECT o."id", lower(o."email") AS "email", p."language"
			FROM "Organisation" o LEFT JOIN "Person" p
				ON p."email" = lower(o."email") AND p."languageChosen"
			WHERE o."email" IS NOT NULL AND o."id" IN (${marks(organisationIds)})
		UNION ALL SELECT NULL, "email", "language" FROM "Person"
			WHERE "languageChosen" AND "email" IN (${marks(typed)})`,
		[...organisationIds, ...typed],
	);
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
