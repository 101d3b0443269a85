import type { StepName } from '~/domain/dispute/procedure';
import { outcomes } from '~/domain/dispute/ruling/ruling';
import { addDays, type LocalDate } from '~/domain/local-date';
import { secrets } from './secrets';

/** What somebody could enter for a step, so that only who they are and the state decide about it. */
export function validInput(
	step: StepName,
	dispute: { points: readonly { id: string }[] },
	today: LocalDate,
): Record<string, unknown> {
	const perPoint = (answer: Record<string, string>) =>
		Object.fromEntries(dispute.points.map(({ id }) => [id, answer]));
	const [upheld] = outcomes;
	const judged = { admissible: 'yes', outcome: upheld, reasons: 'Omdat het klopt.' };
	const inputs: Record<StepName, Record<string, unknown>> = {
		'take-on': {},
		'confirm-complete': {},
		'request-cure': { defects: 'Het verslag ontbreekt.', days: '14' },
		cure: { answer: 'Alsnog gestuurd.' },
		decline: { ground: 'outside-act', reasons: 'Geen geschil over afspraken.', agreed: 'yes' },
		'submit-views': { general: 'Wij zien het anders.' },
		'request-information': {
			thirdPartyName: 'Iemand anders',
			thirdPartyEmail: 'anders@example.nl',
			question: 'Wat weet u ervan?',
			due: addDays(today, 10),
		},
		'provide-information': { answer: 'Dit weten wij ervan.' },
		'set-advice-due': { adviceDue: addDays(today, 10), remarks: secrets.note },
		'give-advice': { considerations: 'Alles gewogen.', points: perPoint(judged) },
		'draft-ruling': {
			considerations: 'Alles overwogen.',
			points: perPoint({ ...judged, departsBecause: secrets.departure }),
		},
		'present-ruling': {},
		'send-back-ruling': { remarks: 'Nog eens kijken.' },
		'sign-ruling': { agreed: 'yes' },
		'correct-contact': {
			partyId: 'party-association',
			contactName: 'Iemand anders',
			reason: 'Een ander neemt de telefoon op.',
		},
		'undo-confirmation': {
			partyId: 'party-association',
			reason: 'Iemand anders bevestigde.',
			agreed: 'yes',
		},
		'extend-term': { weeks: '2', reason: 'Meer tijd nodig.' },
		'consent-to-stay': { until: addDays(today, 30), reason: 'Wij praten weer.', agreed: 'yes' },
		stay: { until: addDays(today, 20) },
		'refuse-stay': { reasons: 'De termijn is te kort.' },
		'end-stay': { reason: 'Uitgepraat.' },
		'continue-request': { agreed: 'yes' },
		withdraw: { reason: 'Wij zijn eruit.', agreed: 'yes' },
		'add-note': { text: 'Een aantekening.' },
	};
	return inputs[step];
}

/** Nested values as a form posts them: `{ points: { p1: { outcome } } }` becomes `points.p1.outcome`. */
export function asFields(values: Record<string, unknown>, prefix = ''): Record<string, string> {
	return Object.fromEntries(
		Object.entries(values).flatMap(([name, value]): [string, string][] => {
			const path = prefix + name;
			if (typeof value !== 'object' || value === null) return [[path, String(value)]];
			return Object.entries(asFields({ ...value }, `${path}.`));
		}),
	);
}
