import type { Actor } from '~/domain/actor';
import { afterOutage } from '~/domain/dispute/clock/change-running';
import type { DisputeOutage } from '~/domain/dispute/dispute';
import type { LawData } from '~/domain/law/law-data';
import type { ChangeOfMany } from './change-running.server';

/** Moving the terms that ended in an outage, each dispute by its own law. */
export function outageChange(parts: {
	outage: DisputeOutage;
	laws: ReadonlyMap<number, LawData>;
	actor: Actor;
	reason: string;
}): ChangeOfMany {
	const { outage, laws, actor, reason } = parts;
	return {
		judge(file) {
			const { lawVersion, reference } = file.dispute;
			const law = laws.get(lawVersion);
			if (!law) throw new Error(`${reference} is under law ${lawVersion}, which is not there`);
			return afterOutage(file, outage, law);
		},
		event: 'record-outage',
		template: 'outage-recorded',
		actor,
		reason,
		data: { outage },
	};
}
