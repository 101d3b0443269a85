import type { AttemptForm } from '~/domain/dispute/attempt';
import { defineTexts } from '~/i18n/define-texts';

/** What the forms of an attempt to solve it together are called. */
export const attemptFormTexts = defineTexts<Record<AttemptForm, string>>({
	nl: {
		meeting: 'Overleg',
		letter: 'Brief',
		'e-mail': 'E-mail',
		telephone: 'Telefoongesprek',
		mediation: 'Bemiddeling',
		other: 'Anders',
	},
	en: {
		meeting: 'Meeting',
		letter: 'Letter',
		'e-mail': 'E-mail',
		telephone: 'Telephone call',
		mediation: 'Mediation',
		other: 'Other',
	},
});
