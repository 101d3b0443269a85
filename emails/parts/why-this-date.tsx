import type { DueReason } from '~/domain/dispute/clock/due-reason';
import type { Language } from '~/domain/language';
import { commonTexts } from '~/i18n/common';
import { explainDue } from '~/i18n/terms/explain-due';
import { styles } from './styles';

/** The way to the date that was just told; nothing in a mail that was queued before it was kept. */
export function WhyThisDate(props: { because: DueReason | null | undefined; language: Language }) {
	const { because, language } = props;
	if (!because) return null;
	return (
		<>
			<p style={styles.why}>{commonTexts[language].whyThisDate}</p>
			<ul style={styles.whySteps}>
				{explainDue(because, language).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</>
	);
}
