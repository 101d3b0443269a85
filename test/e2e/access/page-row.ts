import type { Fields } from '#test/support/a-visitor';
import { groups, type Role } from './people';

/** What an address answers: a status, or where it sends the browser (how that address begins). */
export type Expected = number | `/${string}`;

/** One route: its addresses in the world, who gets what by GET, and by POST. */
export interface PageRow {
	paths: readonly string[];
	get: Record<Role, Expected>;
	post: {
		/** What would do harm if it were taken; sent by everybody but those in `harmless`. */
		fields?: Fields;
		/** What those who may post send, so that nothing changes for the other rows. */
		harmless?: Partial<Record<Role, Fields>>;
		answers: Record<Role, Expected>;
	};
}

interface Answers extends Partial<Record<Role, Expected>> {
	/** Whoever is not named otherwise. */
	rest: Expected;
	nobody?: Expected;
	organisations?: Expected;
	parties?: Expected;
	ministry?: Expected;
}

/** The answers per role: those of a group first, then those of a role by its own name. */
export function who({ rest, nobody, organisations, parties, ministry, ...named }: Answers) {
	const answers = {} as Record<Role, Expected>;
	const everybody: Role[] = ['visitor', 'thirdParty', 'administrator'];
	for (const role of [...everybody, ...Object.values(groups).flat()]) answers[role] = rest;
	for (const [group, answer] of [
		[groups.nobody, nobody],
		[groups.organisations, organisations],
		[groups.parties, parties],
		[groups.ministry, ministry],
	] as const) {
		if (answer !== undefined) for (const role of group) answers[role] = answer;
	}
	return Object.assign(answers, named);
}

export const all = (answer: Expected) => who({ rest: answer });
export const none = { answers: all(405) };
export const signedOut = { visitor: '/inloggen' } as const;
export const chooseFirst = { ...signedOut, nobody: '/namens' } as const;
export const ministryOnly = who({ ...chooseFirst, rest: 404, ministry: 200 });
export const administrator = (answer: Expected) =>
	who({ ...chooseFirst, rest: 404, administrator: answer });
