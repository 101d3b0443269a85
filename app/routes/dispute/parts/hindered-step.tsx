import type { Refusal } from '~/domain/dispute/step';
import { disputePageTexts } from '~/i18n/dispute-page';
import { stepFieldTexts } from '~/i18n/step-fields';
import { useTexts } from '~/i18n/use-texts';
import { useRefusalText } from './refusal-alert';

/** A step that would be open, but for a rule of law: which, and why. */
export function HinderedStep({ action, refusal }: { action: string; refusal: Refusal }) {
	const texts = useTexts(disputePageTexts).now;
	const { article } = useTexts(stepFieldTexts);
	return (
		<div className="portal-aside portal-flow">
			<p className="portal-label">
				{action}: {texts.notPossible.toLowerCase()}
			</p>
			<p>
				{useRefusalText(refusal)} {article(refusal.article)}
			</p>
		</div>
	);
}
