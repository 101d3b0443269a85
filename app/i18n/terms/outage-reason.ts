import type { Language } from '~/domain/language';
import type { OutageDays } from '~/domain/law/outage';
import { defineTexts } from '~/i18n/define-texts';
import { formatDate } from '~/i18n/format/format-date';

const texts = defineTexts({
	nl: {
		and: ' en ',
		on: (day: string) => `op ${day}`,
		range: (from: string, until: string) => `van ${from} tot en met ${until}`,
		reason: (when: string) =>
			`Het portaal werkte niet ${when}. Daarom loopt de termijn langer door.`,
	},
	en: {
		and: ' and ',
		on: (day: string) => `on ${day}`,
		range: (from: string, until: string) => `from ${from} up to and including ${until}`,
		reason: (when: string) => `The portal was down ${when}. That is why the term runs on longer.`,
	},
});

/** Why a term ends later than it would have: the outages of the portal at its end; empty without one. */
export function outageReason(outages: readonly OutageDays[], language: Language): string {
	if (outages.length === 0) return '';
	const { and, on, range, reason } = texts[language];
	const when = outages.map(({ from, until }) =>
		from === until
			? on(formatDate(from, language))
			: range(formatDate(from, language), formatDate(until, language)),
	);
	return reason(when.join(and));
}
