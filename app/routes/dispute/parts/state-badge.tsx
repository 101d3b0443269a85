import { Badge, type BadgeTone } from '~/components/badge';
import type { DisputeKind, DisputeState } from '~/domain/dispute/dispute';
import { kindTexts } from '~/i18n/names/kinds';
import { procedureTexts } from '~/i18n/names/procedure';
import { useTexts } from '~/i18n/use-texts';

const tones: Record<DisputeState, BadgeTone> = {
	filed: 'info',
	'cure-requested': 'warning',
	'under-review': 'info',
	advised: 'info',
	'awaiting-signature': 'info',
	ruled: 'ok',
	declined: 'neutral',
	withdrawn: 'neutral',
};

/** What kind of dispute it is and where it stands. */
export function StateBadge(props: { kind: DisputeKind; state: DisputeState | null }) {
	const texts = useTexts(procedureTexts);
	const kinds = useTexts(kindTexts).kind;
	return (
		<p className="portal-badges">
			<Badge tone="neutral">{kinds[props.kind]}</Badge>{' '}
			{props.state && <Badge tone={tones[props.state]}>{texts.state[props.state]}</Badge>}
		</p>
	);
}
