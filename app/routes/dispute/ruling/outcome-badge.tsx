import { Badge, type BadgeTone } from '~/components/badge';
import type { Outcome } from '~/domain/dispute/ruling/ruling';
import { outcomeTexts } from '~/i18n/names/outcomes';
import { useTexts } from '~/i18n/use-texts';

const tones: Record<Outcome, BadgeTone> = { upheld: 'ok', partly: 'info', dismissed: 'neutral' };

/**
 * What became of a point, in words: inadmissible, or upheld, partly upheld, dismissed. Of a draft also
 * what stands open, and a decision that an inadmissible point can't have.
 */
export function OutcomeBadge(props: { admissible: boolean | null; outcome: Outcome | null }) {
	const texts = useTexts(outcomeTexts);
	const { admissible, outcome } = props;
	const decided = outcome && <Badge tone={tones[outcome]}>{texts.outcome[outcome]}</Badge>;
	if (admissible && decided) return decided;
	return (
		<>
			<Badge tone={admissible === false ? 'neutral' : 'warning'}>
				{admissible === null ? texts.notJudged : admissible ? texts.admissible : texts.inadmissible}
			</Badge>
			{decided && <> {decided}</>}
		</>
	);
}
