import type { Advice, Chambers, PointDraft } from '~/domain/dispute/chambers';
import { firstConsentOfAll } from '~/domain/dispute/clock/stay-consents';
import type { Dispute, Party } from '~/domain/dispute/dispute';
import type { StepName } from '~/domain/dispute/procedure';
import { disputingParties } from '~/domain/dispute/roles/role';
import { groundsIn } from '~/domain/dispute/ruling/decline-ground';
import { ifKnown } from '~/domain/law/if-known';
import type { LawData } from '~/domain/law/law-data';
import { computeTerm } from '~/domain/law/term';
import type { LocalDate } from '~/domain/local-date';
import type { StepDates } from './step-form';

/** What the fields of a step's form start with: the law's own terms, and what was saved before. */
export function startValues(
	step: StepName,
	dispute: Dispute,
	chambers: Chambers | null,
	dates: StepDates,
	law: LawData,
	today: LocalDate,
): object {
	switch (step) {
		case 'correct-contact':
			return { partyId: disputingParties(dispute).find(isUnconfirmed)?.id ?? '' };
		case 'decline': {
			const [only, ...others] = groundsIn(dispute);
			return { ground: others.length === 0 ? only : '' };
		}
		case 'request-cure':
			return { days: dates.cureDays };
		case 'request-information':
			return { due: ifKnown(() => computeTerm('information', today, {}, law).due) ?? '' };
		case 'stay':
			return { until: firstConsentOfAll(dispute)?.until ?? '' };
		case 'set-advice-due':
			return { adviceDue: chambers?.adviceDue ?? '' };
		case 'give-advice':
			return chambers?.advice ? advised(chambers.advice) : {};
		case 'draft-ruling':
			return {
				considerations: chambers?.draft?.considerations ?? '',
				points: Object.fromEntries(
					(chambers?.draft?.points ?? []).map((point) => [point.pointId, drafted(point)]),
				),
			};
		default:
			return {};
	}
}

function isUnconfirmed({ organisationId }: Party): boolean {
	return organisationId === null;
}

/** What the committee advised before, to be changed where it advises anew. */
function advised({ considerations, points }: Advice) {
	return {
		considerations,
		points: Object.fromEntries(
			points.map(({ pointId, admissible, outcome, reasons }) => [
				pointId,
				{ admissible: admissible ? 'yes' : 'no', outcome: outcome ?? '', reasons },
			]),
		),
	};
}

function drafted({ admissible, outcome, reasons, obligation, departsBecause }: PointDraft) {
	return {
		admissible: admissible === null ? '' : admissible ? 'yes' : 'no',
		outcome: outcome ?? '',
		reasons,
		obligation: obligation?.text ?? '',
		obligationBy: obligation?.byPartyIds ?? [],
		obligationDue: obligation?.by ?? '',
		departsBecause: departsBecause ?? '',
	};
}
