import { DueDate } from '~/components/dates/due-date';
import { Section } from '~/components/section';
import type { ClockSuspension, Dispute } from '~/domain/dispute/dispute';
import { addDays, type LocalDate, localDateOf } from '~/domain/local-date';
import { disputeTermsTexts } from '~/i18n/dispute/dispute-terms';
import { formatDate } from '~/i18n/format/format-date';
import { formatDue } from '~/i18n/format/format-due';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { termsAnchor } from '../waiting/why-anchor';
import type { DisputeTerms } from './dispute-page.server';

/**
 * The terms of the dispute, what moved them, and what may still; of a closed one what they were, and
 * when it ended, since whoever reads it later wants to know whether it was in time.
 */
export function TermList(props: { dispute: Dispute; terms: DisputeTerms; today: LocalDate }) {
	const { dispute, terms, today } = props;
	const texts = useTexts(disputeTermsTexts);
	const language = useLanguage();
	const on = (date: LocalDate) => formatDate(date, language);
	const name = (id: string) => dispute.parties.find((party) => party.id === id)?.identity.name;
	const endedOn = terms.ending && localDateOf(new Date(terms.ending.at));
	const moved = [
		...(terms.confirming
			? [
					texts.confirming(
						terms.confirming.names.join(', '),
						formatDue(terms.confirming.due, language),
					),
				]
			: []),
		...stoodStill(dispute.suspensions, endedOn).map(({ ground, from, until }) =>
			(!endedOn && (!until || until >= today) ? texts.standsStill : texts.stoodStill)[ground](
				on(addDays(from, 1)),
				formatDue(until, language),
			),
		),
		...dispute.extensions.map(({ weeks, grantedOn, reason }) =>
			texts.extended(weeks, on(grantedOn), reason),
		),
		...dispute.stayConsents.map(({ partyId, until, reason }) =>
			texts.consented(name(partyId) ?? '', on(until), reason),
		),
	];
	const rulingLabel = terms.ending ? texts.rulingWas[terms.ending.state] : texts.ruling;
	const isCut = (due: LocalDate | null) => endedOn !== null && (!due || due > endedOn);
	const viewsLabel = (due: LocalDate | null) =>
		isCut(due) ? texts.viewsWould : endedOn ? texts.viewsWere : texts.views;
	return (
		<Section id={termsAnchor} title={texts.title}>
			<DueDate term={terms.ruling} label={rulingLabel} />
			{terms.ending && endedOn && (
				<p className="utrecht-paragraph">{texts.ended[terms.ending.state](on(endedOn))}</p>
			)}
			{terms.stillUntil && (
				<p className="utrecht-paragraph">{texts.stillUntil(on(terms.stillUntil))}</p>
			)}
			<DueDate term={terms.views} label={viewsLabel(terms.views.due)} />
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

/** One that ended on the day on which it began stood still on no day; none outlasts the dispute. */
function stoodStill(
	suspensions: readonly ClockSuspension[],
	endedOn: LocalDate | null,
): ClockSuspension[] {
	return suspensions
		.map((each) =>
			endedOn && (!each.until || each.until > endedOn) ? { ...each, until: endedOn } : each,
		)
		.filter(({ from, until }) => !until || until > from);
}
