import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aJointRequest,
	courseOf,
	everybody,
	law,
	type Moved,
	takeOn,
} from '#test/support/a-course';
import { theCaseworker, theSignatory } from '#test/support/cast';
import { secret, stepInput } from '#test/support/step-inputs';
import { daysAfterFiling } from '#test/support/take-step-on';
import type { CaseFile } from '~/domain/dispute/chambers';
import { rulingTerm } from '~/domain/dispute/clock/clock';
import { stillAsked } from '~/domain/dispute/notices/still-asked';
import { openSteps, procedure, type StepName, stepNames } from '~/domain/dispute/procedure';
import { disputingParties, isClosed } from '~/domain/dispute/roles/role';
import { waitingIn } from '~/domain/dispute/waiting';
import { localDateOf } from '~/domain/local-date';

const move = fc.record({
	days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 20 })),
	who: fc.nat(1000),
	step: fc.nat(1000),
	choice: fc.nat(10_000),
});
/** Any courses: of joint applicants or one, whoever does what and when. */
const courses = fc
	.sample(fc.tuple(fc.boolean(), fc.array(move, { minLength: 1, maxLength: 80, size: 'max' })), {
		numRuns: 100,
		seed: 20261126,
	})
	.map(([joint, moves]) => courseOf(aJointRequest(joint), moves));

/** Holds for every move of each of them; which one does not, and what led to it, is told. */
function holds(check: (moved: Moved) => void) {
	for (const course of courses) {
		for (const [index, moved] of course.entries()) {
			try {
				check(moved);
			} catch (error) {
				const way = course
					.slice(0, index + 1)
					.map(({ day, step, outcome }) => [day, step, outcome]);
				throw new Error(`After ${JSON.stringify(way)}`, { cause: error });
			}
		}
	}
}

const noticesToParties = ({ notices }: Moved) => notices.filter(({ to }) => 'partyId' in to);

/** Takes steps until the dispute is ruled on, as caseworker and signatory would; throws where they can't. */
function ruledOn(start: CaseFile, from: number): CaseFile {
	let file = start;
	let day = from;
	const tryTo = (step: StepName, actor = theCaseworker) => {
		const input = stepInput(step, file, localDateOf(daysAfterFiling(day)), 1);
		const decision = takeOn(file, day, actor, step, input);
		if (decision.outcome === 'accepted') file = decision.after;
		return decision;
	};
	for (let tries = 0; file.dispute.state !== 'ruled'; tries++) {
		if (tries > 400) throw new Error(`It is stuck when ${file.dispute.state}`);
		switch (file.dispute.state) {
			case 'filed':
			case 'cure-requested':
				// Only a term that runs keeps the caseworker from it.
				if (tryTo('confirm-complete').outcome !== 'accepted') day++;
				break;
			case 'under-review':
			case 'advised':
				tryTo('draft-ruling');
				if (tryTo('present-ruling').outcome !== 'accepted') day++;
				break;
			default: {
				const signed = tryTo('sign-ruling', theSignatory);
				if (signed.outcome !== 'refused') break;
				if (signed.refusal.key === 'stay-runs') tryTo('end-stay');
				else tryTo('send-back-ruling', theSignatory);
			}
		}
	}
	return file;
}

describe('Whatever course a dispute takes', () => {
	it('what is entered is judged: taken, refused by a rule, never an error', () => {
		holds(({ outcome }) => expect(outcome).not.toBe('invalid'));
	});

	it('it waits for somebody as long as it runs, and can be ruled on, every point of it', () => {
		holds(({ after }) => {
			expect(waitingIn(after, law).length > 0).toBe(!isClosed(after.dispute));
		});
		for (const course of courses) {
			const last = course.at(-1);
			if (!last || isClosed(last.after.dispute)) continue;
			const { dispute } = ruledOn(last.after, last.day);
			expect(dispute.ruling?.points.map(({ pointId }) => pointId)).toEqual(['point-1', 'point-2']);
			for (const { admissible, outcome, reasons } of dispute.ruling?.points ?? []) {
				expect(reasons).not.toBe('');
				expect(outcome !== null).toBe(admissible);
			}
		}
	});

	it('its parties each hear once of what all hear of, and the ministry’s own steps tell them nothing', () => {
		holds((moved) => {
			const { step, after, notices } = moved;
			const keys = notices.map(({ template, to }) => `${template} ${JSON.stringify(to)}`);
			expect(new Set(keys).size).toBe(keys.length);
			if (!step || step === 'confirm-party' || notices.length === 0) return;
			const told = noticesToParties(moved).map(({ to }) => ('partyId' in to ? to.partyId : ''));
			if (procedure[step].audience === 'ministry') expect(told).toEqual([]);
			else if (step !== 'correct-contact' && step !== 'undo-confirmation') {
				const all = disputingParties(after.dispute).map(({ id }) => id);
				for (const id of all) expect(told.filter((each) => each === id)).toEqual([id]);
			}
		});
	});

	it('no word of ministry or committee among themselves is in what a party reads or gets', () => {
		holds((moved) => {
			expect(JSON.stringify(noticesToParties(moved))).not.toContain(secret);
			// All else that a party is asked for was so before, and told.
			if (moved.after.chambers === moved.before.chambers) return;
			for (const { id } of moved.after.dispute.parties) {
				const asked = stillAsked(moved.after, { partyId: id }, law, moved.today);
				expect(JSON.stringify(asked)).not.toMatch(/advice|advies/);
			}
		});
		for (const course of courses) {
			expect(JSON.stringify(course.at(-1)?.after.dispute)).not.toContain(secret);
		}
	});

	it('its ruling is never due earlier than it was, but where what made the term stand still ends', () => {
		holds(({ before, after, step, today }) => {
			const [was, is] = [before, after].map(({ dispute }) => rulingTerm(dispute, law).due ?? '');
			if (!was || !is || is >= was) return;
			expect(['cure', 'end-stay', 'decline']).toContain(step);
			expect(is >= today || was < today).toBe(true);
		});
	});

	it('nothing but a note can be added once it is closed', () => {
		holds(({ after, today }) => {
			if (!isClosed(after.dispute)) return;
			for (const actor of everybody) {
				const open = openSteps(after.dispute, after.chambers, actor, today);
				expect(open.filter((step) => step !== 'add-note')).toEqual([]);
			}
		});
	});

	it('nobody who wrote at the ruling signs it, in whatever role', () => {
		holds(({ after, step }) => {
			if (step !== 'sign-ruling') return;
			const { ruling } = after.dispute;
			if (!ruling) return;
			expect(after.chambers.draft?.drafterIds).not.toContain(ruling.signedBy.personId);
		});
	});

	it('every step of the procedure is taken in one course or another', () => {
		const taken = new Set(
			courses.flat().flatMap(({ step, outcome }) => (outcome === 'accepted' ? step : [])),
		);
		expect(stepNames.filter((name) => !taken.has(name))).toEqual([]);
	});
});
