import { Badge } from '~/components/badge';
import { ExplainedDue } from '~/components/dates/explained-due';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { informationReason } from '~/domain/dispute/clock/information-reason';
import type { Dispute, InformationRequest } from '~/domain/dispute/dispute';
import { informationTexts } from '~/i18n/dispute/file/information';
import { formatDate, formatDateTime } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { whyAnchor } from '../waiting/why-anchor';
import { GivenAnswer } from './given-answer';

/** What the committee asked of whom, and what was answered; nothing while nothing was asked. */
export function InformationList(props: {
	dispute: Pick<Dispute, 'reference' | 'exhibits'> & { parties?: Dispute['parties'] };
	requests: readonly InformationRequest[];
	/** Whether lists lead here to who is asked, since nothing above says what they have to do. */
	linked?: boolean;
}) {
	const texts = useTexts(informationTexts);
	const language = useLanguage();
	const { dispute, requests, linked } = props;
	const open = linked ? requests.filter(({ answer }) => !answer) : [];
	if (requests.length === 0) return null;
	const name = (id: string) => dispute.parties?.find((party) => party.id === id)?.identity.name;
	return (
		<Section title={texts.title}>
			{requests.map((request) => {
				const { id, partyId, askedAt, question, due, answer } = request;
				const until = texts.due(formatDate(due, language));
				const isFirst = open.find((each) => each.due === due) === request;
				return (
					<Section
						key={id}
						level={3}
						title={texts.asked(name(partyId), formatDateTime(askedAt, language))}
					>
						<Prose text={question} />
						<p className="utrecht-paragraph">{until}</p>
						<ExplainedDue
							because={informationReason(request)}
							about={until}
							id={isFirst ? whyAnchor('provide-information', due) : undefined}
						/>
						{answer ? (
							<GivenAnswer
								dispute={dispute}
								title={
									<>
										{texts.answered(formatDateTime(answer.at, language))}{' '}
										{answer.late && <Badge tone="warning">{texts.late}</Badge>}
									</>
								}
								text={answer.text}
								exhibitIds={answer.exhibitIds}
							/>
						) : (
							<p className="utrecht-paragraph">{texts.unanswered}</p>
						)}
					</Section>
				);
			})}
		</Section>
	);
}
