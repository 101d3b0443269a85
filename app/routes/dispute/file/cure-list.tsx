import { ExplainedDue } from '~/components/dates/explained-due';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import type { DueReason } from '~/domain/dispute/clock/due-reason';
import type { Dispute } from '~/domain/dispute/dispute';
import type { LocalDate } from '~/domain/local-date';
import { cureTexts } from '~/i18n/dispute/file/cures';
import { formatDateTime } from '~/i18n/format/format-date';
import { formatDue } from '~/i18n/format/format-due';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { GivenAnswer } from './given-answer';

/** What the applicant was asked to mend and what came of it; nothing while nothing was asked. */
export function CureList(props: {
	dispute: Dispute;
	/** Why each is due on its day, in the order of the dispute's. */
	because: readonly (DueReason | null)[];
	today: LocalDate;
}) {
	const { dispute, because, today } = props;
	const texts = useTexts(cureTexts);
	const language = useLanguage();
	if (dispute.cures.length === 0) return null;
	return (
		<Section title={texts.title}>
			{dispute.cures.map((cure, index) => {
				const last = formatDue(cure.due, language);
				const until = texts.due(last);
				const stillCan = dispute.state === 'cure-requested' && (!cure.due || cure.due >= today);
				const reason = because[index];
				return (
					<Section
						key={cure.id}
						level={3}
						title={texts.asked(formatDateTime(cure.requestedAt, language))}
					>
						<Prose text={cure.defects} />
						<p className="utrecht-paragraph">{until}</p>
						{reason && <ExplainedDue because={reason} about={until} />}
						{cure.answeredAt ? (
							<GivenAnswer
								dispute={dispute}
								title={texts.answered(formatDateTime(cure.answeredAt, language))}
								text={cure.answer ?? ''}
								exhibitIds={cure.exhibitIds}
							/>
						) : (
							<p className="utrecht-paragraph">
								{stillCan ? texts.unansweredYet(last) : texts.unanswered}
							</p>
						)}
					</Section>
				);
			})}
		</Section>
	);
}
