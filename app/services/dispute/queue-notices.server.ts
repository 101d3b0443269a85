import type { Tx } from '~/db/open-database';
import type { Actor } from '~/domain/actor';
import type { CaseFile } from '~/domain/dispute/chambers';
import { rulingTerm } from '~/domain/dispute/clock/clock';
import { rulingClock } from '~/domain/dispute/clock/ruling-clock';
import type { Dispute } from '~/domain/dispute/dispute';
import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import { stillAsked } from '~/domain/dispute/notices/still-asked';
import { withoutContent } from '~/domain/dispute/notices/without-content';
import { isClosed } from '~/domain/dispute/roles/role';
import type { NoticePlan } from '~/domain/dispute/step';
import type { Instant } from '~/domain/instant';
import type { LawData } from '~/domain/law/law-data';
import type { OpenTerm } from '~/domain/law/open-term';
import type { Term } from '~/domain/law/term';
import { localDateOf } from '~/domain/local-date';
import { queueMail } from '~/mail/outbox';
import { findAddressees } from './find-addressees.server';

/** Who took the step that is told of, and when. */
interface Told {
	now: Instant;
	actor: Actor;
	actingFor: string;
	law: LawData;
}

/**
 * Queues a step's notices in its transaction, one mail for each party and address, in the language of
 * whoever reads it. Within one party, or the ministry, an address gets the same notice once.
 */
export async function queueNotices(
	tx: Tx,
	after: CaseFile,
	plans: readonly NoticePlan[],
	told: Told,
): Promise<void> {
	const { dispute } = after;
	const addresseesOf = await findAddressees(
		tx,
		after,
		plans.map(({ to }) => to),
	);
	const ruling = isClosed(dispute) ? null : rulingTerm(dispute, told.law);
	await queueMail(
		tx,
		plans.flatMap((plan) => {
			const facts = factsOf(after, plan, ruling, told);
			return addresseesOf(plan.to).map(({ email, language, partyId, unconfirmed }) => ({
				template: plan.template,
				props: unconfirmed ? withoutContent(facts) : facts,
				recipient: email,
				language,
				partyId,
				disputeId: dispute.id,
				sequence: dispute.version,
				at: new Date(told.now),
			}));
		}),
	);
}

function factsOf(
	file: CaseFile,
	plan: NoticePlan,
	ruling: Term | OpenTerm | null,
	told: Told,
): NoticeFacts {
	const { dispute } = file;
	const added = dispute.exhibits.filter((exhibit) => exhibit.addedAt === told.now);
	// A third party is told of what it is asked, and of no other date in the dispute.
	const toThirdParty = isToThirdParty(dispute, plan);
	const isTold = plan.facts?.rulingDue !== null && !toThirdParty;
	const today = localDateOf(new Date(told.now));
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
		...(isKept(plan.to) ? { stillAsked: stillAsked(file, plan.to, told.law, today) } : {}),
		...(ruling && !toThirdParty ? { rulingClock: rulingClock(dispute, told.law, today) } : {}),
		...(isTold && ruling ? { rulingDue: ruling.due, rulingTerm: ruling } : { rulingDue: null }),
	};
}

/** Whether what waits for this recipient is known: a party or a role, not one person. */
function isKept(to: NoticePlan['to']): to is Parameters<typeof stillAsked>[1] {
	return 'partyId' in to || 'role' in to;
}

function isToThirdParty({ parties }: Dispute, { to }: NoticePlan): boolean {
	if (!('partyId' in to)) return false;
	return parties.some(({ id, side }) => id === to.partyId && side === 'third-party');
}
