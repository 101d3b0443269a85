import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import type { Dispute } from '~/domain/dispute/dispute';
import { disputePageTexts } from '~/i18n/dispute/dispute-page';
import { formatDateTime } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { RuledPoint } from './ruled-point';

/** How the dispute ended: the binding ruling point by point, or why it was not given. */
export function RulingPart({ dispute }: { dispute: Dispute }) {
	const texts = useTexts(disputePageTexts);
	const language = useLanguage();
	const { ruling, closed, reference, state } = dispute;
	if (!ruling) {
		return closed?.reasons ? (
			<Section title={texts.closedReasons}>
				<Prose text={closed.reasons} />
				{state === 'declined' && (
					<p className="utrecht-paragraph">
						<a
							className="utrecht-link utrecht-link--html-a"
							href={`/geschillen/${reference}/besluit.pdf`}
						>
							{texts.decisionPdf}
						</a>
					</p>
				)}
			</Section>
		) : null;
	}
	const parties = dispute.parties.map(({ id, identity }) => ({ id, name: identity.name }));
	return (
		<Section title={texts.ruling.title}>
			<p className="utrecht-paragraph">
				{texts.ruling.signed(ruling.signedBy.name, formatDateTime(ruling.signedAt, language))}{' '}
				<a
					className="utrecht-link utrecht-link--html-a"
					href={`/geschillen/${reference}/uitspraak.pdf`}
				>
					{texts.ruling.pdf}
				</a>
			</p>
			{dispute.points.map((point) => (
				<RuledPoint
					key={point.id}
					point={point}
					ruled={ruling.points.find(({ pointId }) => pointId === point.id)}
					parties={parties}
				/>
			))}
			{ruling.considerations && (
				<Section level={3} title={texts.ruling.considerations}>
					<Prose text={ruling.considerations} />
				</Section>
			)}
			<Section level={3} title={texts.ruling.remedies}>
				<Prose text={ruling.remedies[language]} />
			</Section>
		</Section>
	);
}
