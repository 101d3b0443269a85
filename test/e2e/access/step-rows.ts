import { type StepName, stepNames } from '~/domain/dispute/procedure';
import { localDate } from '~/domain/local-date';
import type { Expected, PageRow } from './page-row';
import { type Role, roles } from './people';
import { expectedAnswer, wayIn } from './step-rules';
import { asFields, validInput } from './valid-input';
import type { World } from './world';

/**
 * The address of each step on the dispute that was ruled, where only a note can still be added. Every
 * step, role and state is a table of its own.
 */
export function stepRows(world: World): Record<string, PageRow> {
	return Object.fromEntries(
		stepNames.map((step) => [`/geschillen/:reference/stappen/${step}`, stepRow(step, world)]),
	);
}

function stepRow(step: StepName, world: World): PageRow {
	const page: `/${string}` = `/geschillen/${world.disputes.ruled}`;
	const answers = (open: Expected) => {
		const perAnswer = {
			open,
			refused: 409,
			closed: `${page}?gesloten=${step}`,
			absent: 404,
		} as const;
		return Object.fromEntries(
			roles.map((role): [Role, Expected] => {
				const answer = expectedAnswer(step, role, 'ruled');
				return [role, answer === 'elsewhere' ? (wayIn[role] ?? 0) : perAnswer[answer]];
			}),
		) as Record<Role, Expected>;
	};
	// Where it is open nothing is entered, so that nothing changes.
	const input =
		step === 'add-note' ? { text: '' } : validInput(step, world, localDate(world.today));
	return {
		paths: [`${page}/stappen/${step}`],
		get: answers(200),
		post: { fields: { ...asFields(input), version: '999999999' }, answers: answers(422) },
	};
}
