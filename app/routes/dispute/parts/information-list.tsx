import { Badge } from '~/components/badge';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import type { Dispute, InformationRequest } from '~/domain/dispute/dispute';
import { disputeFileTexts } from '~/i18n/dispute-file';
import { formatDate, formatDateTime } from '~/i18n/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { ExhibitLinks } from './exhibit-links';

/** What the committee asked of whom, and what was answered; nothing while nothing was asked. */
export function InformationList(props: {
	dispute: Pick<Dispute, 'reference' | 'exhibits'> & { parties?: Dispute['parties'] };
	requests: readonly InformationRequest[];
}) {
	const texts = useTexts(disputeFileTexts).information;
	const language = useLanguage();
	const { dispute, requests } = props;
	if (requests.length === 0) return null;
	const name = (id: string) => dispute.parties?.find((party) => party.id === id)?.identity.name;
	return (
		<Section title={texts.title}>
			{requests.map(({ id, partyId, askedAt, question, due, answer }) => (
				<Section
					key={id}
					level={3}
					title={texts.asked(name(partyId), formatDateTime(askedAt, language))}
				>
					<Prose text={question} />
					<p className="utrecht-paragraph">{texts.due(formatDate(due, language))}</p>
					{answer ? (
						<>
							<p className="portal-label">
								{texts.answered(formatDateTime(answer.at, language))}{' '}
								{answer.late && <Badge tone="warning">{texts.late}</Badge>}
							</p>
							<Prose text={answer.text} />
							<ExhibitLinks
								reference={dispute.reference}
								exhibits={dispute.exhibits}
								ids={answer.exhibitIds}
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
