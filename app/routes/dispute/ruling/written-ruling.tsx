import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { decisionTexts } from '~/i18n/dispute/steps/decision';
import { writtenRulingTexts } from '~/i18n/dispute/steps/written-ruling';
import { formatDateTime } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import type { StepForm } from '../step-form/step-form';
import { Remarks } from './remarks';
import { RuledPoint } from './ruled-point';

/** The whole ruling as it is drafted, for whoever presents, signs or sends it back. */
export function WrittenRuling({ form }: { form: StepForm }) {
	const texts = useTexts(writtenRulingTexts);
	const { considerations } = useTexts(decisionTexts);
	const language = useLanguage();
	const draft = form.chambers?.draft;
	if (!draft) return null;
	return (
		<>
			<p className="utrecht-paragraph">
				{texts.writtenBy(draft.drafterName, formatDateTime(draft.at, language))}{' '}
				<a
					className="utrecht-link utrecht-link--html-a"
					href={`/geschillen/${form.reference}/concept.pdf`}
				>
					{texts.draftPdf}
				</a>
			</p>
			<Remarks remarks={draft.remarks} />
			{draft.considerations && (
				<Section title={considerations}>
					<Prose text={draft.considerations} />
				</Section>
			)}
			{form.points.map((point) => (
				<RuledPoint
					key={point.id}
					point={point}
					ruled={draft.points.find(({ pointId }) => pointId === point.id)}
					parties={form.parties}
					level={2}
				/>
			))}
		</>
	);
}
