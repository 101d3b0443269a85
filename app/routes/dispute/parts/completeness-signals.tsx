import { SignalSection } from '~/components/signal-list';
import { useStep } from '../use-step';

/** What the law asks of the request, beside the steps that judge whether it is complete. */
export function CompletenessSignals() {
	const { signals } = useStep();
	return signals.length > 0 && <SignalSection signals={signals} />;
}
