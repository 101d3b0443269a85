import { Alert } from '~/components/alert';
import { markedPartiesTexts } from '~/i18n/dispute/steps/marked-parties';
import { useTexts } from '~/i18n/use-texts';
import { useStep } from '../step-form/use-step';
import { PartyMarks } from './party-marks';

/** The parties that need a look before a request is judged; nothing where all is well. */
export function MarkedParties() {
	const { marked, form } = useStep();
	const texts = useTexts(markedPartiesTexts);
	if (marked.length === 0) return null;
	return (
		<Alert tone="warning" title={texts.title}>
			{marked.map(({ name, marks }) => (
				<div key={name}>
					<p className="portal-label">{name}</p>
					<PartyMarks reference={form.reference} marks={marks} />
				</div>
			))}
			{marked.some(({ marks }) => marks.includes('unverified')) && <p>{texts.unverified}</p>}
		</Alert>
	);
}
