import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import type { Dispute } from '~/domain/dispute/dispute';
import { disputeFileTexts } from '~/i18n/dispute-file';
import { formatDate, formatDateTime } from '~/i18n/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { ExhibitLinks } from './exhibit-links';

/** What the applicant was asked to mend and what came of it; nothing while nothing was asked. */
export function CureList({ dispute }: { dispute: Dispute }) {
	const texts = useTexts(disputeFileTexts).cures;
	const language = useLanguage();
	if (dispute.cures.length === 0) return null;
	return (
		<Section title={texts.title}>
			{dispute.cures.map((cure) => (
				<Section
					key={cure.id}
					level={3}
					title={texts.asked(formatDateTime(cure.requestedAt, language))}
				>
					<Prose text={cure.defects} />
					<p className="utrecht-paragraph">{texts.due(formatDate(cure.due, language))}</p>
					{cure.answeredAt ? (
						<>
							<p className="portal-label">
								{texts.answered(formatDateTime(cure.answeredAt, language))}
							</p>
							<Prose text={cure.answer ?? ''} />
							<ExhibitLinks
								reference={dispute.reference}
								exhibits={dispute.exhibits}
								ids={cure.exhibitIds}
							/>
						</>
					) : (
						<p className="utrecht-paragraph">{texts.unanswered}</p>
					)}
				</Section>
			))}
		</Section>
	);
}
