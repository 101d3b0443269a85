import type { Dispute } from '../dispute';
import type { NoticePlan } from '../step';

/** What a mail tells of a decision, whenever it goes out. */
type Told = Omit<NoticePlan, 'to'>;

/**
 * The decision with which this dispute was closed, as every party gets it (Awb 3:41): the ruling, or that
 * the request is declined, with its letter. Null where there is none.
 */
export function decisionNotice(dispute: Dispute): Told | null {
	const { state, ruling, closed, points } = dispute;
	if (state === 'declined' && closed) {
		const { reasons: detail, ground } = closed;
		return {
			template: 'declined',
			facts: { detail, ...(ground && { ground }), rulingDue: null, attachment: 'decline' },
		};
	}
	if (state !== 'ruled' || !ruling) return null;
	const outcomes = points.flatMap(({ id, number, title }) => {
		const ruled = ruling.points.find(({ pointId }) => pointId === id);
		return ruled ? [{ number, title, admissible: ruled.admissible, outcome: ruled.outcome }] : [];
	});
	return {
		template: 'ruling-notified',
		facts: { outcomes, attachment: 'ruling', rulingDue: null },
	};
}

/** The same for a party that is served later: with who decided and when, not who made it known now. */
export function decisionServedLater(dispute: Dispute): Told | null {
	const notice = decisionNotice(dispute);
	const { ruling, closed } = dispute;
	const decided = ruling
		? { at: ruling.signedAt, by: { name: ruling.signedBy.name, actingFor: 'role:signatory' } }
		: closed && { at: closed.at, by: { name: closed.by ?? '', actingFor: 'role:caseworker' } };
	return notice && { ...notice, facts: { ...notice.facts, ...decided } };
}
