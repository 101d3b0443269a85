import { Alert } from '~/components/alert';
import { Prose } from '~/components/prose';
import type { RulingDraft } from '~/domain/dispute/chambers';
import { writtenRulingTexts } from '~/i18n/dispute/steps/written-ruling';
import { formatDateTime } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';

/** With what remarks signatories sent the ruling back, the newest first. */
export function Remarks({ remarks }: { remarks: RulingDraft['remarks'] }) {
	const texts = useTexts(writtenRulingTexts);
	const language = useLanguage();
	return remarks.toReversed().map(({ at, name, text }) => (
		<Alert key={at} tone="info" title={texts.sentBack(name, formatDateTime(at, language))}>
			<Prose text={text} />
		</Alert>
	));
}
