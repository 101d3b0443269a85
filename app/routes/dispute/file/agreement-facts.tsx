import { SummaryList } from '~/components/lists/summary-list';
import { Section } from '~/components/section';
import type { Dispute } from '~/domain/dispute/dispute';
import type { LocalDate } from '~/domain/local-date';
import { agreementTexts } from '~/i18n/dispute/file/agreement';
import { formatDate, formatDateTime } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';

/** The agreements that the dispute is about, and the request itself. */
export function AgreementFacts({ dispute }: { dispute: Dispute }) {
	const texts = useTexts(agreementTexts);
	const language = useLanguage();
	const { agreement, declaration } = dispute;
	const on = (date: LocalDate | null) => date && formatDate(date, language);
	const rows = [
		{ key: 'name', term: texts.name, detail: agreement.title },
		{
			key: 'period',
			term: texts.period,
			detail: texts.periodOf(agreement.periodFrom, agreement.periodUntil),
		},
		{ key: 'bid', term: texts.bidDate, detail: on(agreement.bidDate) },
		{ key: 'made', term: texts.madeOn, detail: on(agreement.madeOn) },
		{ key: 'arose', term: texts.aroseOn, detail: on(agreement.aroseOn) },
		{ key: 'date', term: texts.requestDate, detail: on(dispute.requestDate) },
		{
			key: 'filed',
			term: texts.filed,
			detail: `${formatDateTime(dispute.filedAt, language)}. ${texts.filedBy(declaration.name, declaration.capacity)}`,
		},
	];
	return (
		<Section
			title={texts.title}
			actions={
				<a
					className="utrecht-link utrecht-link--html-a"
					href={`/geschillen/${dispute.reference}/verzoek.pdf`}
				>
					{texts.requestPdf}
				</a>
			}
		>
			<SummaryList rows={rows.filter(({ detail }) => detail)} />
		</Section>
	);
}
