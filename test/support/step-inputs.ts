import type { CaseFile } from '~/domain/dispute/chambers';
import { consentingApplicants } from '~/domain/dispute/clock/stay-consents';
import type { StepName } from '~/domain/dispute/procedure';
import { disputingParties } from '~/domain/dispute/roles/role';
import { declineGrounds } from '~/domain/dispute/ruling/decline-ground';
import { outcomes } from '~/domain/dispute/ruling/ruling';
import { isConfirmed } from '~/domain/dispute/steps/undo-confirmation';
import { addDays, type LocalDate } from '~/domain/local-date';

/** What only ministry and committee may read carries this word. */
export const secret = 'GEHEIM';

/** What somebody could enter who takes the step now; `choice` decides wherever there is one. */
export function stepInput(
	step: StepName,
	{ dispute }: CaseFile,
	today: LocalDate,
	choice: number,
): Record<string, unknown> {
	const pick = <T>(from: readonly T[]): T | undefined => from[choice % from.length];
	const later = (most: number) => addDays(today, 1 + (choice % most));
	const perPoint = <T>(point: T) => Object.fromEntries(dispute.points.map(({ id }) => [id, point]));
	const agreed = 'yes';
	const decided =
		choice % 5 === 0
			? { admissible: 'no', reasons: 'Hierover beslist de minister niet.' }
			: { admissible: 'yes', outcome: pick(outcomes), reasons: 'Gelet op de woonvisie.' };
	switch (step) {
		case 'confirm-complete':
			return choice % 2 ? {} : { adviceDue: later(40) };
		case 'request-cure':
			return { defects: 'Het bod ontbreekt.', days: `${1 + (choice % 40)}` };
		case 'cure':
		case 'provide-information':
			return { answer: 'Hierbij.' };
		case 'decline':
			return { ground: pick(declineGrounds), reasons: 'Om deze reden.', agreed };
		case 'submit-views':
			return { general: 'Wij zien het anders.' };
		case 'request-information': {
			const third = { thirdPartyName: 'Bouw', thirdPartyEmail: 'bouw@example.nl' };
			const asked = choice % 3 === 0 ? third : { partyId: pick(disputingParties(dispute))?.id };
			return { ...asked, question: 'Hoeveel woningen?', due: later(30) };
		}
		case 'set-advice-due':
			return { adviceDue: later(40), remarks: secret };
		case 'give-advice':
			return { considerations: secret, points: perPoint({ ...decided, reasons: secret }) };
		case 'draft-ruling':
			return { points: perPoint(choice % 4 ? { ...decided, departsBecause: 'Anders.' } : {}) };
		case 'send-back-ruling':
			return { remarks: secret };
		case 'correct-contact':
			return { partyId: pick(dispute.parties)?.id, contactName: 'Jo', reason: 'Nieuw bestuur.' };
		case 'undo-confirmation':
			return {
				partyId: pick(dispute.parties.filter(isConfirmed))?.id,
				reason: 'Niet zij.',
				agreed,
			};
		case 'extend-term':
			return { weeks: `${1 + (choice % 4)}`, reason: 'Er is meer tijd nodig.' };
		case 'consent-to-stay':
			return { until: later(60), agreed };
		case 'stay': {
			const ids = consentingApplicants(dispute).map(({ id }) => id);
			const untils = dispute.stayConsents.filter(({ partyId }) => ids.includes(partyId));
			return { until: untils.map(({ until }) => until).sort()[0] ?? later(60) };
		}
		case 'refuse-stay':
			return { reasons: 'Er is haast bij.' };
		case 'add-note':
			return { text: secret };
		default:
			return { agreed };
	}
}
