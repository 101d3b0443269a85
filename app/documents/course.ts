import type { Dispute } from '~/domain/dispute/dispute';
import type { Instant } from '~/domain/instant';
import type { Language } from '~/domain/language';
import { addDays, compareDates, type LocalDate, localDateOf } from '~/domain/local-date';
import { formatDate, formatDateTime } from '~/i18n/format/format-date';
import { formatDue } from '~/i18n/format/format-due';
import { lengthText } from '~/i18n/format/length-text';
import { partyName } from './dispute-blocks';
import { rulingTexts } from './ruling-texts';

interface Event {
	on: LocalDate;
	text: string;
}

/** How the procedure went, in the order of the days: what all parties know of it. */
export function courseOf(dispute: Dispute, language: Language): string[] {
	const { event } = rulingTexts[language];
	const day = (date: LocalDate) => formatDate(date, language);
	const on = (instant: Instant) => localDateOf(new Date(instant));
	const at = (instant: Instant, say: (date: string) => string): Event => ({
		on: on(instant),
		text: say(day(on(instant))),
	});
	const events: Event[] = [
		{ on: dispute.requestDate, text: event.requestDate(day(dispute.requestDate)) },
		{ on: on(dispute.filedAt), text: event.received(formatDateTime(dispute.filedAt, language)) },
		...dispute.cures.flatMap(({ requestedAt, due, answeredAt }) => [
			at(requestedAt, (date) => event.cureAsked(date, formatDue(due, language))),
			...(answeredAt ? [at(answeredAt, event.cured)] : []),
		]),
		...dispute.suspensions.flatMap(({ ground, from, until }) => {
			if (ground !== 'stay' || !until || from >= until) return [];
			const first = addDays(from, 1);
			return { on: first, text: event.stayed(day(first), day(until)) };
		}),
		...dispute.extensions.map(({ weeks, grantedOn }) => ({
			on: grantedOn,
			text: event.extended(day(grantedOn), lengthText({ weeks }, language)),
		})),
		...dispute.views.map(({ at: givenAt, partyId, late }, index) => {
			const isFurther = dispute.views.slice(0, index).some((before) => before.partyId === partyId);
			const say = isFurther ? event.furtherViews : event.views;
			return at(givenAt, (date) => say(partyName(dispute, partyId), date, late === true));
		}),
		...dispute.informationRequests.flatMap(({ partyId, askedAt, due, answer }) => {
			const party = partyName(dispute, partyId);
			return [
				at(askedAt, (date) => event.asked(party, date, day(due))),
				...(answer ? [at(answer.at, (date) => event.answered(party, date, answer.late))] : []),
			];
		}),
		...dispute.parties.flatMap(({ identity, withdrawnAt }) =>
			withdrawnAt ? [at(withdrawnAt, (date) => event.withdrew(identity.name, date))] : [],
		),
	];
	return events.sort((a, b) => compareDates(a.on, b.on)).map(({ text }) => text);
}
