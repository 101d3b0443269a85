import { Alert } from '~/components/alert';
import { stepFieldTexts } from '~/i18n/step-fields';
import { useTexts } from '~/i18n/use-texts';

/** Which rule of law says no and why, as the server said it. */
export function RefusalAlert({ refusal }: { refusal: string }) {
	const texts = useTexts(stepFieldTexts);
	return (
		<Alert tone="error" title={texts.lawSaysNo}>
			<p className="utrecht-paragraph">{refusal}</p>
		</Alert>
	);
}
