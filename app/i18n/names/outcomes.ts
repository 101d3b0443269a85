import type { Outcome } from '~/domain/dispute/ruling';
import { defineTexts } from '~/i18n/define-texts';

interface OutcomeTexts {
	admissible: string;
	inadmissible: string;
	outcome: Record<Outcome, string>;
}

/** What can become of a point. */
export const outcomeTexts = defineTexts<OutcomeTexts>({
	nl: {
		admissible: 'Ontvankelijk',
		inadmissible: 'Niet-ontvankelijk',
		outcome: { upheld: 'Toegewezen', partly: 'Deels toegewezen', dismissed: 'Afgewezen' },
	},
	en: {
		admissible: 'Admissible',
		inadmissible: 'Inadmissible',
		outcome: { upheld: 'Upheld', partly: 'Partly upheld', dismissed: 'Dismissed' },
	},
});
