import type { Actor } from '~/domain/actor';
import { underLaw } from '~/domain/dispute/clock/change-running';
import type { LawData } from '~/domain/law/law-data';
import { type LocalDate, localDateOf } from '~/domain/local-date';
import type { Runtime } from '~/runtime.server';
import { type ChangeOfMany, type ChangePreview, previewChange } from './change-running.server';
import { confirmedLaws, type LawVersionEntry } from './law-versions.server';

/** Bringing running disputes under `law`, each from the law that it was under. */
export function lawChange(parts: {
	law: LawData;
	laws: ReadonlyMap<number, LawData>;
	today: LocalDate;
	actor: Actor;
	reason: string;
}): ChangeOfMany {
	const { law, laws, today, actor, reason } = parts;
	return {
		judge(file) {
			const { lawVersion, reference } = file.dispute;
			const from = laws.get(lawVersion);
			if (!from) throw new Error(`${reference} is under law ${lawVersion}, which is not there`);
			return underLaw(file, from, law, today);
		},
		event: 'change-law',
		template: 'law-changed',
		actor,
		reason,
		data: { lawVersion: law.version },
	};
}

/** Which dates of running disputes a proposal would move, were it confirmed for those as well today; a page of them. */
export async function previewLaw(
	{ db, clock }: Runtime,
	actor: Actor,
	{ law, reason }: LawVersionEntry,
	page: number,
): Promise<ChangePreview> {
	const laws = await confirmedLaws(db.client);
	const today = localDateOf(clock.now());
	return previewChange(db, lawChange({ law, laws, today, actor, reason }).judge, page);
}
