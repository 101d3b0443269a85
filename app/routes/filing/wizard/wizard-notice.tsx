import { useSearchParams } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { filingTexts } from '~/i18n/filing/filing';
import { useTexts } from '~/i18n/use-texts';

const double = new Set(['bestand-dubbel', 'bestand-stond-er-al']);

/** What was done just before, as the address says by its key; nothing for a key that is unknown. */
export function WizardNotice() {
	const texts = useTexts(filingTexts).done;
	const [search] = useSearchParams();
	const key = search.get('gedaan') ?? '';
	if (!Object.hasOwn(texts, key)) return null;
	return <Alert tone={double.has(key) ? 'warning' : 'ok'}>{texts[key]}</Alert>;
}
