import type { ReactNode } from 'react';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { SummaryList } from '~/components/lists/summary-list';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import type { FormValues } from '~/domain/form/parse-form';
import { typedMoment } from '~/domain/form/typed-moment';
import { formatDateTime } from '~/i18n/format/format-date';
import { paginationTexts } from '~/i18n/pagination';
import { outageTexts } from '~/i18n/terms/outages';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { MovedTable, type PreviewShown } from './moved-table';

/** What recording this outage would do; nothing is kept until it is sent from here. */
export function OutagePreview(props: { preview: PreviewShown; values: FormValues; id: string }) {
	const { preview, values, id } = props;
	const texts = useTexts(outageTexts);
	const language = useLanguage();
	const typed = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
	const moment = (name: string) => {
		const instant = typedMoment(typed(name));
		return instant ? formatDateTime(instant, language) : '';
	};
	const entered = ['from', 'until', 'reason'].map((name) => (
		<input key={name} type="hidden" name={name} value={typed(name)} />
	));
	return (
		<Section title={texts.preview}>
			<SummaryList
				rows={[
					{ key: 'from', term: texts.from, detail: moment('from') },
					{ key: 'until', term: texts.until, detail: moment('until') },
					{ key: 'reason', term: texts.reason, detail: <Prose text={typed('reason')} /> },
				]}
			/>
			<p className="utrecht-paragraph">{texts.previewText}</p>
			<MovedTable preview={preview} />
			<OtherPages preview={preview}>{entered}</OtherPages>
			<form method="post">
				<input type="hidden" name="id" value={id} />
				{entered}
				<ActionGroup>
					<Button name="intent" value="leg-vast">
						{texts.save}
					</Button>
					<Button kind="secondary" name="intent" value="verander">
						{texts.change}
					</Button>
				</ActionGroup>
			</form>
		</Section>
	);
}

/** To the pages of the preview before and after this one; what was entered is sent along. */
function OtherPages({ preview, children }: { preview: PreviewShown; children: ReactNode }) {
	const texts = useTexts(paginationTexts);
	const { page, morePages } = preview;
	if (page === 1 && !morePages) return null;
	return (
		<form method="post" aria-label={texts.pages}>
			<input type="hidden" name="intent" value="bekijk" />
			{children}
			<ActionGroup>
				{page > 1 && (
					<Button kind="secondary" name="pagina" value={`${page - 1}`}>
						{texts.previousPage}
					</Button>
				)}
				{morePages && (
					<Button kind="secondary" name="pagina" value={`${page + 1}`}>
						{texts.nextPage}
					</Button>
				)}
			</ActionGroup>
		</form>
	);
}
