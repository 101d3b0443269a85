import { Alert } from '~/components/alert';
import type { Refusal } from '~/domain/dispute/step';
import { parseLocalDate } from '~/domain/local-date';
import { formatDate } from '~/i18n/format-date';
import { refusalTexts } from '~/i18n/refusals';
import { stepFieldTexts } from '~/i18n/step-fields';
import { useLanguage, useTexts } from '~/i18n/use-texts';

/** Which rule of law says no, why in plain words, and its article. */
export function RefusalAlert({ refusal }: { refusal: Refusal }) {
	const texts = useTexts(stepFieldTexts);
	const said = useRefusalText(refusal);
	return (
		<Alert tone="error" title={texts.lawSaysNo}>
			<p className="utrecht-paragraph">
				{said} {texts.article(refusal.article)}
			</p>
		</Alert>
	);
}

/** Why a rule of law says no, in the reader's language and with its dates written out. */
export function useRefusalText({ key, params = {} }: Refusal): string {
	const language = useLanguage();
	const written = Object.entries(params).map(([name, value]) => {
		const date = parseLocalDate(value);
		return [name, date ? formatDate(date, language) : value];
	});
	return useTexts(refusalTexts)[key](Object.fromEntries(written));
}
