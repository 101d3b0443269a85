import { Alert } from '~/components/alert';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { useTexts } from '~/i18n/use-texts';

/** Which rule of law says no and why, as the server said it. */
export function RefusalAlert({ refusal }: { refusal: string }) {
	const { lawSaysNo } = useTexts(stepPageTexts);
	return (
		<Alert tone="error" title={lawSaysNo}>
			<p className="utrecht-paragraph">{refusal}</p>
		</Alert>
	);
}
