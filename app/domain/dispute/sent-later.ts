import type { Dispute } from './dispute';

/** The exhibits with which this required document came after all, when the request was completed. */
export function sentLater({ cures }: Pick<Dispute, 'cures'>, document: string): string[] {
	return cures
		.filter(({ documents = [] }) => documents.includes(document))
		.flatMap(({ exhibitIds }) => exhibitIds);
}
