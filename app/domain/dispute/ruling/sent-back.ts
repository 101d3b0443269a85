import type { Chambers, RulingDraft } from '../chambers';

/**
 * With what remark the ruling was sent back last; null where it is signed, lies with the signatory, or
 * never came back.
 */
export function sentBack({ draft }: Chambers): RulingDraft['remarks'][number] | null {
	return draft && !draft.presentedAt ? (draft.remarks.at(-1) ?? null) : null;
}
