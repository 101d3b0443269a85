import { Form } from '@remix-run/react';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { SummaryList } from '~/components/summary-list';
import type { FormValues } from '~/domain/form/parse-form';
import { typedMoment } from '~/domain/form/typed-moment';
import { formatDateTime } from '~/i18n/format-date';
import { outageTexts } from '~/i18n/outages';
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
			<Form method="post">
				<input type="hidden" name="id" value={id} />
				{['from', 'until', 'reason'].map((name) => (
					<input key={name} type="hidden" name={name} value={typed(name)} />
				))}
				<ActionGroup>
					<Button name="intent" value="leg-vast">
						{texts.save}
					</Button>
					<Button kind="secondary" name="intent" value="verander">
						{texts.change}
					</Button>
				</ActionGroup>
			</Form>
		</Section>
	);
}
