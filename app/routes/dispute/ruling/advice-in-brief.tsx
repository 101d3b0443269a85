import { Prose } from '~/components/prose';
import type { Advice } from '~/domain/dispute/chambers';
import { draftRulingTexts } from '~/i18n/dispute/steps/draft-ruling';
import { useTexts } from '~/i18n/use-texts';
import { OutcomeBadge } from './outcome-badge';

/** What the committee advises on one point, beside what is decided on it. */
export function AdviceInBrief({ advice, pointId }: { advice: Advice | null; pointId: string }) {
	const texts = useTexts(draftRulingTexts);
	const advised = advice?.points.find((point) => point.pointId === pointId);
	if (!advised) return <p className="utrecht-paragraph">{texts.noAdvice}</p>;
	return (
		<div className="portal-aside portal-flow">
			<p className="utrecht-paragraph">
				{texts.adviceOnPoint}: <OutcomeBadge {...advised} />
			</p>
			<Prose text={advised.reasons} />
		</div>
	);
}
