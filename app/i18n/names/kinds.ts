import type { DisputeKind } from '~/domain/dispute/dispute';
import { defineTexts } from '~/i18n/define-texts';

interface KindTexts {
	kind: Record<DisputeKind, string>;
	kindLong: Record<DisputeKind, string>;
}

/** What the kinds of dispute are called. */
export const kindTexts = defineTexts<KindTexts>({
	nl: {
		kind: { formation: 'Totstandkoming', performance: 'Nakoming' },
		kindLong: {
			formation: 'Geschil over de totstandkoming van prestatieafspraken',
			performance: 'Geschil over de nakoming van prestatieafspraken',
		},
	},
	en: {
		kind: { formation: 'Formation', performance: 'Performance' },
		kindLong: {
			formation: 'Dispute about the formation of performance agreements',
			performance: 'Dispute about the performance of performance agreements',
		},
	},
});
