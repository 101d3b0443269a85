import type { Outcome } from '~/domain/dispute/ruling/ruling';
import { defineTexts } from '~/i18n/define-texts';

interface OutcomeTexts {
	admissible: string;
	inadmissible: string;
	/** Of a draft: whether it is admissible stands open. */
	notJudged: string;
	outcome: Record<Outcome, string>;
}

/** What can become of a point. */
export const outcomeTexts = defineTexts<OutcomeTexts>({
	nl: {
		admissible: 'Ontvankelijk',
		inadmissible: 'Niet-ontvankelijk',
		notJudged: 'Nog niet beoordeeld of het punt ontvankelijk is',
		outcome: { upheld: 'Toegewezen', partly: 'Deels toegewezen', dismissed: 'Afgewezen' },
	},
	en: {
		admissible: 'Admissible',
		inadmissible: 'Inadmissible',
		notJudged: 'Not judged yet whether the point is admissible',
		outcome: { upheld: 'Upheld', partly: 'Partly upheld', dismissed: 'Dismissed' },
	},
});
