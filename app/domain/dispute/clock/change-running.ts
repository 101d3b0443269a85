import type { LawData } from '../../law/law-data';
import type { OpenTerm } from '../../law/open-term';
import { endsInOutage, pastOutages } from '../../law/outage';
import type { Term } from '../../law/term';
import type { TermStep } from '../../law/term-step';
import { type LocalDate, localDateOf } from '../../local-date';
import type { CaseFile } from '../chambers';
import type { Dispute, DisputeOutage, InformationRequest } from '../dispute';
import { isClosed } from '../roles/role';
import { confirmingTerm } from '../roles/unconfirmed-applicants';
import { cureTerm, viewsTerm } from './clock';
import { moveCure } from './move-cure';
import { informationRuns, type MovedDate, movedDates, openCure, viewsRun } from './moved-dates';

/** What a change of the law, or an outage, makes of one running dispute. */
export type RunningChange =
	| { outcome: 'untouched' }
	| { outcome: 'changed'; after: CaseFile; law: LawData; moved: MovedDate[] };

/**
 * The dispute under another version of the law: what is computed from the law from then on, and a cure
 * term that still runs on `today`. Views that came late, and not by this law, are in time from then on;
 * none become late that were in time when they came. What the caseworker or the committee set to a day stays.
 */
export function underLaw(
	file: CaseFile,
	from: LawData,
	to: LawData,
	today: LocalDate,
): RunningChange {
	const { dispute } = file;
	if (isClosed(dispute) || dispute.lawVersion >= to.version) return { outcome: 'untouched' };
	return judged(file, from, to, () => {
		const cure = openCure(dispute);
		const running = cure && (!cure.due || cure.due >= today) ? cure : null;
		const moved = running
			? moveCure(dispute, running, cureTerm(dispute, running, to).due)
			: dispute;
		return withViewsInTime({ ...moved, lawVersion: to.version }, to);
	});
}

/**
 * The dispute after an outage of the portal in which terms for its parties ended: those go on to the
 * next working day after it, and what came late because of it is no longer late. The term for the
 * ruling moves only in so far as it stands still during a cure term.
 */
export function afterOutage(file: CaseFile, outage: DisputeOutage, law: LawData): RunningChange {
	const { dispute } = file;
	const isKnown = dispute.outages?.some(({ id }) => id === outage.id);
	if (isClosed(dispute) || isKnown) return { outcome: 'untouched' };
	const hit = (due: LocalDate | null) => due !== null && endsInOutage(due, outage);
	const cure = openCure(dispute);
	const views = viewsRun(dispute) && mayEndIn(viewsTerm(dispute, law), outage);
	const cureHit = cure && hit(cure.due) ? cure : null;
	const openHit = cure && !cure.due && mayEndIn(cureTerm(dispute, cure, law), outage);
	const information = dispute.informationRequests.filter(
		(request) => informationRuns(request) && hit(request.due),
	);
	const term = confirmingTerm(dispute, law);
	const confirming = term && mayEndIn(term, outage);
	const isHit = views || cureHit || openHit || confirming || information.length > 0;
	if (!isHit) return { outcome: 'untouched' };
	return judged(file, law, law, () => {
		const noted = { ...dispute, outages: [...(dispute.outages ?? []), outage] };
		const moved = cureHit?.due
			? moveCure(noted, cureHit, movedTo(cureHit.due, outage, law))
			: noted;
		return inTimeAgain(
			moved,
			information.map(({ id }) => id),
			outage,
			law,
		);
	});
}

/** Whether a term ends in the outage, or can still turn out to: the outage is then kept with it. */
function mayEndIn(term: Term | OpenTerm, outage: DisputeOutage): boolean {
	if (term.due) return endsInOutage(term.due, outage);
	return term.due === null && `${term.unknownYear}` <= outage.until.slice(0, 4);
}

function judged(file: CaseFile, from: LawData, to: LawData, change: () => Dispute): RunningChange {
	const dispute = { ...change(), version: file.dispute.version + 1 };
	const moved = movedDates({ dispute: file.dispute, law: from }, { dispute, law: to });
	return { outcome: 'changed', after: { ...file, dispute }, law: to, moved };
}

function movedTo(due: LocalDate, outage: DisputeOutage, law: LawData): LocalDate {
	return pastOutages(due, [outage], [], law);
}

/** What was set with the question stays known, so that the day that follows can be explained. */
function movedRequest(
	request: InformationRequest,
	outage: DisputeOutage,
	law: LawData,
): InformationRequest {
	const steps: TermStep[] = [];
	const due = pastOutages(request.due, [outage], steps, law);
	const { set = { due: request.due, outages: [] } } = request;
	const outages = [...set.outages, ...steps.filter((step) => step.step === 'outage')];
	return { ...request, due, set: { ...set, outages } };
}

function inTimeAgain(
	dispute: Dispute,
	requestIds: readonly string[],
	outage: DisputeOutage,
	law: LawData,
): Dispute {
	return {
		...withViewsInTime(dispute, law),
		informationRequests: dispute.informationRequests.map((request) => {
			if (!requestIds.includes(request.id)) return request;
			const { answer, ...moved } = movedRequest(request, outage, law);
			const late = answer !== null && localDateOf(new Date(answer.at)) > moved.due;
			return { ...moved, answer: answer && { ...answer, late } };
		}),
	};
}

/** Views whose being in time could not be told are judged now; what was in time never becomes late. */
function withViewsInTime(dispute: Dispute, law: LawData): Dispute {
	const { due } = viewsTerm(dispute, law);
	if (!due) return dispute;
	const views = dispute.views.map((each) => ({
		...each,
		late: each.late !== false && localDateOf(new Date(each.at)) > due,
	}));
	return { ...dispute, views };
}
