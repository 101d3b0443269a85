import { Alert } from '~/components/alert';

/** Which rule of law says no and why, as the server said it. */
export function RefusalAlert({ title, refusal }: { title: string; refusal: string }) {
	return (
		<Alert tone="error" title={title}>
			<p className="utrecht-paragraph">{refusal}</p>
		</Alert>
	);
}
