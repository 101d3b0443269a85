import { Badge, type BadgeTone } from '~/components/badge';
import type { DisputeKind, DisputeState } from '~/domain/dispute/dispute';
import type { LocalDate } from '~/domain/local-date';
import { formatDate } from '~/i18n/format/format-date';
import { kindTexts } from '~/i18n/names/kinds';
import { procedureTexts } from '~/i18n/names/procedure';
import { useLanguage, useTexts } from '~/i18n/use-texts';

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

/** What kind of dispute it is, where it stands, and until when it rests if it does. */
export function StateBadge(props: {
	kind: DisputeKind;
	state: DisputeState | null;
	restsUntil: LocalDate | null;
}) {
	const { restsUntil } = props;
	const language = useLanguage();
	const texts = useTexts(procedureTexts);
	const kinds = useTexts(kindTexts).kind;
	return (
		<p className="portal-badges">
			<Badge tone="neutral">{kinds[props.kind]}</Badge>{' '}
			{props.state && <Badge tone={tones[props.state]}>{texts.state[props.state]}</Badge>}{' '}
			{restsUntil && (
				<Badge tone="warning">{texts.restsUntil(formatDate(restsUntil, language))}</Badge>
			)}
		</p>
	);
}
