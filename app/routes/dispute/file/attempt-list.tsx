import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { SummaryList } from '~/components/summary-list';
import type { Dispute } from '~/domain/dispute/dispute';
import { attemptTexts } from '~/i18n/dispute/file/attempts';
import { formatDate } from '~/i18n/format/format-date';
import { attemptFormTexts } from '~/i18n/names/attempt-forms';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { ExhibitLinks } from './exhibit-links';

/** What the parties did to come out of it together, with its proof or why there is none. */
export function AttemptList({ dispute }: { dispute: Dispute }) {
	const texts = useTexts(attemptTexts);
	const attemptForm = useTexts(attemptFormTexts);
	const language = useLanguage();
	const { parties, points } = dispute;
	return (
		<Section title={texts.title}>
			{dispute.attempts.map((attempt) => (
				<Section
					key={attempt.id}
					level={3}
					title={`${attemptForm[attempt.form]}, ${formatDate(attempt.on, language)}`}
				>
					<SummaryList
						rows={[
							{
								key: 'with',
								term: texts.with,
								detail: parties
									.filter(({ id }) => attempt.withPartyIds.includes(id))
									.map(({ identity }) => identity.name)
									.join(', '),
							},
							{
								key: 'about',
								term: texts.about,
								detail: points
									.filter(({ id }) => attempt.pointIds.includes(id))
									.map(({ title }) => title)
									.join(', '),
							},
							{
								key: 'outcome',
								term: texts.outcome,
								detail: <Prose text={attempt.outcome} />,
							},
							{
								key: 'proof',
								term: texts.proof,
								detail: attempt.noProofReason && <Prose text={attempt.noProofReason} />,
							},
						].filter(({ detail }) => detail)}
					/>
					<ExhibitLinks
						reference={dispute.reference}
						exhibits={dispute.exhibits}
						ids={attempt.exhibitIds}
					/>
				</Section>
			))}
		</Section>
	);
}
