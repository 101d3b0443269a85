import { disputeKinds } from '../../dispute/dispute';
import type { LawData, TermLength } from '../law-data';
import { termKeys } from '../term-keys';
import { documentKeys } from './document-keys';

/** The law as texts by path (`terms.views.count`), `yes` or empty for what holds or doesn't. */
export type FlatLaw = Record<string, string>;

/** One value that two versions of the law have otherwise; null where one of them has none. */
export interface LawChange {
	path: string;
	from: string | null;
	to: string | null;
}

/**
 * The values that an administrator can change, each under a path of its own; decreed days under their
 * date. The version's number is none of them.
 */
export function flatLaw(law: LawData): FlatLaw {
	const flat: FlatLaw = {
		performanceOpensOn: law.performanceOpensOn,
		performanceConfirmed: yes(law.performanceConfirmed),
		'earlierAgreements.madeFrom': law.earlierAgreements.madeFrom,
		'earlierAgreements.aboutYearsFrom': String(law.earlierAgreements.aboutYearsFrom),
		'earlierAgreements.source': law.earlierAgreements.source,
		'formationPractice.day': String(law.formationPractice.day),
		'formationPractice.month': String(law.formationPractice.month),
	};
	for (const key of termKeys) {
		const { length, article, moves, confirmed } = law.terms[key];
		const { count, unit } = countOf(length);
		flat[`terms.${key}.count`] = String(count);
		flat[`terms.${key}.unit`] = unit;
		flat[`terms.${key}.article`] = article;
		flat[`terms.${key}.moves`] = yes(moves);
		flat[`terms.${key}.confirmed`] = yes(confirmed);
	}
	for (const { date, source, confirmed } of law.decreedHolidays) {
		flat[`holidays.${date}.source`] = source;
		flat[`holidays.${date}.confirmed`] = yes(confirmed);
	}
	flat.holidaysKnownThrough = String(law.holidaysKnownThrough);
	for (const kind of disputeKinds) {
		for (const key of documentKeys) {
			const asked = law.documents[kind].find((document) => document.key === key);
			flat[`documents.${kind}.${key}.asked`] = yes(Boolean(asked));
			flat[`documents.${kind}.${key}.article`] = asked?.article ?? '';
		}
	}
	flat['remedies.nl'] = law.remedies.nl;
	flat['remedies.en'] = law.remedies.en;
	return flat;
}

/** The values that `to` has otherwise than `from`, in the order in which the console shows them. */
export function lawChanges(from: FlatLaw, to: FlatLaw): LawChange[] {
	const paths = [...new Set([...Object.keys(from), ...Object.keys(to)])];
	return paths
		.filter((path) => from[path] !== to[path])
		.map((path) => ({ path, from: from[path] ?? null, to: to[path] ?? null }));
}

/**
 * What was changed from `base` to `changed`, on top of `current`: a proposal renewed on the law that
 * came into force meanwhile, without undoing what that one changed.
 */
export function onTopOf(current: FlatLaw, base: FlatLaw, changed: FlatLaw): FlatLaw {
	const merged = { ...current };
	for (const { path, to } of lawChanges(base, changed)) {
		if (to === null) delete merged[path];
		else merged[path] = to;
	}
	return merged;
}

function yes(holds: boolean): string {
	return holds ? 'yes' : '';
}

function countOf(length: TermLength): { count: number; unit: 'days' | 'weeks' | 'months' } {
	if ('days' in length) return { count: length.days, unit: 'days' };
	if ('weeks' in length) return { count: length.weeks, unit: 'weeks' };
	return { count: length.months, unit: 'months' };
}
