import { whatNowTexts } from '~/i18n/dispute/what-now';
import { useTexts } from '~/i18n/use-texts';

/** A step that would be open, but for a rule of law: which, and why. */
export function HinderedStep({ action, refusal }: { action: string; refusal: string }) {
	const texts = useTexts(whatNowTexts);
	return (
		<div className="portal-aside portal-flow">
			<p className="portal-label">
				{action}: {texts.notPossible.toLowerCase()}
			</p>
			<p>{refusal}</p>
		</div>
	);
}
