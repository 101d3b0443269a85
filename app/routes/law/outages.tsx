import { randomUUID } from 'node:crypto';
import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireMinistry } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { DoneAlert } from '~/components/done-alert';
import { Page } from '~/components/frame/page';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { DataTable } from '~/components/lists/data-table';
import { pageNumber } from '~/components/lists/page-number';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { type FieldError, type FormValues, formValues, parseForm } from '~/domain/form/parse-form';
import { instantOf } from '~/domain/instant';
import { outageForm } from '~/domain/law/outage-form';
import { postedForm } from '~/http/posted-form.server';
import { notFound, seeOther } from '~/http/responses';
import { formatDateTime } from '~/i18n/format/format-date';
import { outageTexts } from '~/i18n/terms/outages';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { listOutages, previewOutage, recordOutage } from '~/services/law/record-outage.server';
import { OutageForm } from './outage-form';
import { OutagePreview } from './outage-preview';
import { sayPreview } from './say-preview.server';

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => outageTexts[language].title);

export async function loader(asked: LoaderFunctionArgs) {
	await requireMinistry(asked, ['caseworker']);
	const outages = await listOutages(asked.context.runtime);
	return {
		outages: outages.map(({ from, until, ...rest }) => ({
			...rest,
			from: instantOf(from),
			until: instantOf(until),
			recordedAt: instantOf(rest.recordedAt),
		})),
	};
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requireMinistry(asked, ['caseworker']);
	const { runtime } = asked.context;
	const posted = await postedForm(asked.request);
	const values = formValues(posted);
	const form = parseForm(outageForm, posted);
	if (!form.ok) return refused(form.errors, values);
	if (form.value.until > runtime.clock.now()) {
		return refused([{ field: 'until', key: 'time-in-future' }], values);
	}
	switch (posted.get('intent')) {
		case 'bekijk': {
			const asked = new URLSearchParams({ pagina: String(posted.get('pagina') ?? '') });
			const found = await previewOutage(runtime, actor, form.value, pageNumber(asked));
			const preview = sayPreview(found, actor.language);
			// The id makes that a form sent twice records one outage.
			return data({ preview, values, id: randomUUID(), errors: [] });
		}
		case 'verander':
			return data({ preview: null, values, id: '', errors: [] });
		case 'leg-vast': {
			const id = String(posted.get('id') ?? '');
			if (!/^[0-9a-f-]{36}$/.test(id)) throw notFound();
			await recordOutage(runtime, actor, form.value, id);
			return seeOther('/beheer/storingen?gedaan=vastgelegd');
		}
		default:
			throw notFound();
	}
}

function refused(errors: FieldError[], values: FormValues) {
	return data({ preview: null, values, id: '', errors }, { status: 422 });
}

export default function Outages() {
	const { outages } = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	const texts = useTexts(outageTexts);
	const language = useLanguage();
	return (
		<Page title={texts.title} lead={texts.lead}>
			{!answer && <DoneAlert says={texts.done} />}
			{outages.some(({ finished }) => !finished) && <Alert tone="info" title={texts.unfinished} />}
			{answer?.preview ? (
				<OutagePreview preview={answer.preview} values={answer.values} id={answer.id} />
			) : (
				<OutageForm errors={answer?.errors ?? []} values={answer?.values} />
			)}
			<Section title={texts.recorded}>
				<DataTable
					caption={texts.recorded}
					empty={texts.none}
					columns={[
						{ key: 'from', label: texts.from },
						{ key: 'until', label: texts.until },
						{ key: 'reason', label: texts.reason },
						{ key: 'by', label: texts.by },
					]}
					rows={outages.map(({ id, from, until, reason, recordedBy }) => ({
						key: id,
						cells: [
							formatDateTime(from, language),
							formatDateTime(until, language),
							<Prose key="reason" text={reason} />,
							recordedBy,
						],
					}))}
				/>
			</Section>
		</Page>
	);
}
