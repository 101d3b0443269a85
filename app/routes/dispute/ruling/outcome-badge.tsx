import { Badge, type BadgeTone } from '~/components/badge';
import type { Outcome } from '~/domain/dispute/ruling';
import { outcomeTexts } from '~/i18n/names/outcomes';
import { useTexts } from '~/i18n/use-texts';

const tones: Record<Outcome, BadgeTone> = { upheld: 'ok', partly: 'info', dismissed: 'neutral' };

/** What became of a point, in words: inadmissible, or upheld, partly upheld, dismissed. */
export function OutcomeBadge(props: { admissible: boolean; outcome: Outcome | null }) {
	const texts = useTexts(outcomeTexts);
	if (!props.admissible) return <Badge tone="neutral">{texts.inadmissible}</Badge>;
	if (!props.outcome) return <Badge tone="warning">{texts.admissible}</Badge>;
	return <Badge tone={tones[props.outcome]}>{texts.outcome[props.outcome]}</Badge>;
}
