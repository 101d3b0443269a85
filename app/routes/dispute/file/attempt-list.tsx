import { SummaryList } from '~/components/lists/summary-list';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { answersOn } from '~/domain/dispute/attempt-answer';
import type { Dispute } from '~/domain/dispute/dispute';
import { attemptTexts } from '~/i18n/dispute/file/attempts';
import { attemptStanceTexts } from '~/i18n/names/attempt-stances';
import { attemptTitle } from '~/i18n/names/attempt-title';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { ExhibitLinks } from './exhibit-links';

/** What the parties did to come out of it together, its proof, and what the others say of it. */
export function AttemptList({ dispute }: { dispute: Dispute }) {
	const texts = useTexts(attemptTexts);
	const stances = useTexts(attemptStanceTexts);
	const language = useLanguage();
	const { parties, points } = dispute;
	const name = (id: string) => parties.find((party) => party.id === id)?.identity.name ?? '';
	return (
		<Section title={texts.title}>
			{dispute.attempts.map((attempt) => (
				<Section key={attempt.id} level={3} title={attemptTitle(attempt, language)}>
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
							...answersOn(dispute, attempt.id).map(({ viewsId, partyId, stance, remarks }) => ({
								key: viewsId,
								term: texts.accordingTo(name(partyId)),
								detail: (
									<>
										{stance && stances[stance]}
										{remarks && <Prose text={remarks} />}
									</>
								),
							})),
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
