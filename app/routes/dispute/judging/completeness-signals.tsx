import { SignalSection } from '~/components/signal-section';
import { useStep } from '../step-form/use-step';
import { MarkedParties } from './marked-parties';

/**
 * What the law asks of the request, beside the steps that judge whether it is complete; before it, the
 * parties that need a look.
 */
export function CompletenessSignals() {
	const { signals } = useStep();
	return (
		<>
			<MarkedParties />
			{signals.length > 0 && <SignalSection signals={signals} />}
		</>
	);
}
