import type { MoveReason } from '~/domain/law/holidays';
import type { NotMovedBecause } from '~/domain/law/term-step';
import { defineTexts } from '~/i18n/define-texts';

interface LawTermTexts {
	starts: (firstDay: string, on: string, event: string) => string;
	fixed: (date: string, article: string) => string;
	length: (length: string, article: string, end: string) => string;
	extended: (length: string, article: string, end: string) => string;
	ground: Record<'cure' | 'stay', string>;
	suspended: (part: {
		from: string;
		until: string;
		days: string;
		ground: string;
		article: string;
		end: string;
	}) => string;
	/** The kind of day on which no term ends. */
	day: Record<Exclude<MoveReason, 'decreed'>, string>;
	decreed: (date: string) => string;
	moved: (day: string, because: string, article: string, end: string) => string;
	outage: (part: {
		from: string;
		until: string;
		oneDay: boolean;
		article: string;
		end: string;
	}) => string;
	/** The parts of a summary, each without a full stop. */
	brief: {
		extended: (length: string) => string;
		suspended: (days: string, article: string) => string;
		moved: (because: string, article: string) => string;
		outage: string;
		short: (article: string) => string;
	};
	unsureDay: string;
	/** Of a term whose last day is not known yet: why, without a full stop, and what comes of it. */
	open: (year: number) => { missing: string; filledIn: string };
	short: (article: string, end: string) => string;
	notMoved: (because: string, why: string) => string;
	notMovedWhy: Record<NotMovedBecause, (article: string) => string>;
	ends: (date: string) => string;
	unsure: string;
}

/** The words in which a term explains itself. */
export const lawTermTexts = defineTexts<LawTermTexts>({
	nl: {
		starts: (firstDay, on, event) =>
			`De termijn begint op ${firstDay}. Dat is de dag na ${on}, de dag waarop ${event}.`,
		fixed: (date, article) =>
			`Het ministerie neemt verzoeken in behandeling die het uiterlijk op ${date} ontvangt. Dat is een vaste praktijk, geen tekst van de wet (${article}).`,
		length: (length, article, end) => `${length} (${article}): tot en met ${end}.`,
		extended: (length, article, end) => `Verlengd met ${length} (${article}): tot en met ${end}.`,
		ground: {
			cure: 'omdat het verzoek moest worden aangevuld',
			stay: 'omdat de zaak met instemming van de verzoekers rustte',
		},
		suspended: ({ from, until, days, ground, article, end }) =>
			`De termijn staat stil van ${from} tot en met ${until}, ${ground} (${article}). Dat is ${days}. De termijn loopt dan tot en met ${end}.`,
		day: {
			saturday: 'zaterdag',
			sunday: 'zondag',
			'new-year': 'Nieuwjaarsdag',
			'good-friday': 'Goede Vrijdag',
			'easter-monday': 'Tweede Paasdag',
			ascension: 'Hemelvaartsdag',
			'whit-monday': 'Tweede Pinksterdag',
			christmas: 'Eerste Kerstdag',
			'boxing-day': 'Tweede Kerstdag',
			'kings-day': 'Koningsdag',
			'liberation-day': 'Bevrijdingsdag',
		},
		decreed: (date) => `bij besluit gelijkgesteld: ${date}`,
		moved: (day, because, article, end) =>
			`Op ${day} eindigt de termijn niet: ${because} (${article}). De termijn loopt door tot en met ${end}.`,
		outage: ({ from, until, oneDay, article, end }) =>
			`Verlengd wegens storing van het portaal ${oneDay ? `op ${from}` : `van ${from} tot en met ${until}`} (${article}). De termijn loopt door tot en met de eerste werkdag daarna: ${end}.`,
		brief: {
			extended: (length) => `verlengd met ${length}`,
			suspended: (days, article) => `${days} stilgestaan (${article})`,
			moved: (because, article) => `verschoven: ${because} (${article})`,
			outage: 'verlengd wegens storing van het portaal',
			short: (article) => `ten minste twee werkdagen (${article})`,
		},
		open: (year) => ({
			missing: `Nog niet bekend is welke dagen in ${year} gelden als feestdag`,
			filledIn:
				'Zodra dat bekend is, rekent het portaal de datum uit. Alle partijen krijgen dan bericht.',
		}),
		unsureDay: 'Of deze dag is gelijkgesteld, moet nog worden bevestigd.',
		short: (article, end) =>
			`In een termijn van ten minste drie dagen zitten ten minste twee werkdagen (${article}). De termijn loopt daarom door tot en met ${end}.`,
		notMoved: (because, why) => `De laatste dag valt op ${because}, maar verschuift niet: ${why}.`,
		notMovedWhy: {
			'too-long': (article) =>
				`de termijn is langer dan 90 dagen, twaalf weken of drie maanden (${article})`,
			rule: (article) => `voor deze termijn geldt dat niet (${article})`,
		},
		ends: (date) => `De laatste dag is ${date}. Die dag eindigt om middernacht, Nederlandse tijd.`,
		unsure:
			'Het ministerie moet de lengte of het begin van deze termijn nog bevestigen. Verandert de dag daardoor, dan hoort u dat.',
	},
	en: {
		starts: (firstDay, on, event) =>
			`The term starts on ${firstDay}. That is the day after ${on}, the day on which ${event}.`,
		fixed: (date, article) =>
			`The ministry takes requests that it receives no later than ${date}. That is its practice, not the text of the law (${article}).`,
		length: (length, article, end) => `${length} (${article}): up to and including ${end}.`,
		extended: (length, article, end) =>
			`Extended by ${length} (${article}): up to and including ${end}.`,
		ground: {
			cure: 'because the request had to be completed',
			stay: 'because the case rested with the applicants’ consent',
		},
		suspended: ({ from, until, days, ground, article, end }) =>
			`The term stands still from ${from} up to and including ${until}, ${ground} (${article}). That is ${days}. The term then runs up to and including ${end}.`,
		day: {
			saturday: 'Saturday',
			sunday: 'Sunday',
			'new-year': 'New Year’s Day',
			'good-friday': 'Good Friday',
			'easter-monday': 'Easter Monday',
			ascension: 'Ascension Day',
			'whit-monday': 'Whit Monday',
			christmas: 'Christmas Day',
			'boxing-day': 'Second day of Christmas',
			'kings-day': 'King’s Day',
			'liberation-day': 'Liberation Day',
		},
		decreed: (date) => `equated with a holiday by decree: ${date}`,
		moved: (day, because, article, end) =>
			`The term does not end on ${day}: ${because} (${article}). It runs on up to and including ${end}.`,
		outage: ({ from, until, oneDay, article, end }) =>
			`Extended because of an outage of the portal ${oneDay ? `on ${from}` : `from ${from} up to and including ${until}`} (${article}). The term runs on up to and including the first working day after it: ${end}.`,
		brief: {
			extended: (length) => `extended by ${length}`,
			suspended: (days, article) => `stood still for ${days} (${article})`,
			moved: (because, article) => `moved: ${because} (${article})`,
			outage: 'extended because of an outage of the portal',
			short: (article) => `at least two working days (${article})`,
		},
		open: (year) => ({
			missing: `It is not known yet which days of ${year} count as holidays`,
			filledIn: 'Once that is known, the portal computes the date. All parties are told then.',
		}),
		unsureDay: 'Whether this day is equated is still to be confirmed.',
		short: (article, end) =>
			`A term of at least three days has at least two working days in it (${article}). So it runs on up to and including ${end}.`,
		notMoved: (because, why) => `The last day falls on ${because}, but does not move: ${why}.`,
		notMovedWhy: {
			'too-long': (article) =>
				`the term is longer than 90 days, twelve weeks or three months (${article})`,
			rule: (article) => `that does not hold for this term (${article})`,
		},
		ends: (date) => `The last day is ${date}. It ends at midnight, Dutch time.`,
		unsure:
			'The ministry still has to confirm the length or the start of this term. If that changes the day, you will be told.',
	},
});
