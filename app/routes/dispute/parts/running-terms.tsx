import { DueDate } from '~/components/due-date';
import { Section } from '~/components/section';
import type { Dispute } from '~/domain/dispute/dispute';
import { addDays } from '~/domain/local-date';
import { disputePageTexts } from '~/i18n/dispute/dispute-page';
import { formatDate } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import type { RunningTerms } from '../dispute-page.server';
import { termsAnchor } from '../why-anchor';

/** The terms that run, what moved them, and what may still. */
export function RunningTermList({ dispute, terms }: { dispute: Dispute; terms: RunningTerms }) {
	const texts = useTexts(disputePageTexts).terms;
	const language = useLanguage();
	const on = (date: Parameters<typeof formatDate>[0]) => formatDate(date, language);
	const name = (id: string) => dispute.parties.find((party) => party.id === id)?.identity.name;
	const moved = [
		// One that ended on the day on which it began stood still on no day.
		...dispute.suspensions
			.filter(({ from, until }) => until > from)
			.map(({ ground, from, until }) => texts.suspended(ground, on(addDays(from, 1)), on(until))),
		...dispute.extensions.map(({ weeks, grantedOn, reason }) =>
			texts.extended(weeks, on(grantedOn), reason),
		),
		...dispute.stayConsents.map(({ partyId, until, reason }) =>
			texts.consented(name(partyId) ?? '', on(until), reason),
		),
	];
	if (!terms.ruling && moved.length === 0) return null;
	return (
		<Section id={termsAnchor} title={texts.title}>
			{terms.ruling && <DueDate term={terms.ruling} label={texts.ruling} />}
			{terms.stillUntil && (
				<p className="utrecht-paragraph">{texts.stillUntil(on(terms.stillUntil))}</p>
			)}
			{terms.views && <DueDate term={terms.views} label={texts.views} />}
			{terms.cure && <DueDate term={terms.cure} label={texts.cure} />}
			{moved.length > 0 && (
				<ul className="utrecht-unordered-list">
					{moved.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			)}
		</Section>
	);
}
