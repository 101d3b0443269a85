import { Section } from '~/components/section';
import { Stepper } from '~/components/stepper';
import type { DisputeState } from '~/domain/dispute/dispute';
import { phasesOf } from '~/domain/dispute/phases';
import { disputePageTexts } from '~/i18n/dispute/dispute-page';
import { useTexts } from '~/i18n/use-texts';

/** How far the dispute is in the procedure. */
export function Standing(props: { state: DisputeState; reader: 'party' | 'ministry' }) {
	const texts = useTexts(disputePageTexts);
	const phases = phasesOf({ state: props.state }, props.reader);
	return (
		<Section title={texts.procedure}>
			<Stepper steps={phases.map(({ key, state }) => ({ key, label: texts.phase[key], state }))} />
		</Section>
	);
}
