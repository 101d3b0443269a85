import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireMinistry } from '~/auth/require-actor.server';
import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { Page } from '~/components/frame/page';
import { withScript } from '~/components/frame/page-script';
import { pageTitle } from '~/components/frame/page-title';
import { Section } from '~/components/section';
import { type FieldError, formValues, parseForm } from '~/domain/form/parse-form';
import type { FlatLaw } from '~/domain/law/console/flat-law';
import { holidayRows, lawForm, lawFormValues } from '~/domain/law/console/law-form';
import { postedForm } from '~/http/posted-form.server';
import { notFound, seeOther } from '~/http/responses';
import { lawDataTexts } from '~/i18n/law/data';
import { lawFormTexts } from '~/i18n/law/form';
import { holidayFieldTexts } from '~/i18n/law/holiday-fields';
import { lawConsoleTexts } from '~/i18n/law/law-console';
import { useTexts } from '~/i18n/use-texts';
import { proposeLaw, startOfProposal } from '~/services/law/propose-law.server';
import { LawFields } from './law-fields';
import { lawLabels, lawNames } from './law-names.server';
import { versionNumber } from './version-number';

export const handle = withScript;

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => lawFormTexts[language].title);

export async function loader(asked: LoaderFunctionArgs) {
	const { language } = await requireMinistry(asked, ['administrator']);
	const renewed = new URL(asked.request.url).searchParams.get('van');
	const from = renewed === null ? null : versionNumber(renewed);
	const start = await startOfProposal(asked.context.runtime, from);
	if (!start) throw notFound();
	return { ...start, from, names: lawNames(language), labels: lawLabels(start.flat, language) };
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requireMinistry(asked, ['administrator']);
	const posted = await postedForm(asked.request);
	const form = parseForm(lawForm, posted);
	const base = versionNumber(String(posted.get('base') ?? ''));
	if (!form.ok) return refused({ errors: form.errors, values: form.values, base });
	const made = await proposeLaw(asked.context.runtime, actor, form.value, base);
	switch (made.outcome) {
		case 'proposed':
			return seeOther(`/beheer/wet/${made.version}?gedaan=voorgesteld`);
		case 'invalid':
			return refused({ errors: made.errors, values: formValues(posted), base });
		case 'stale':
			return refused({ renewed: made.renewed, reason: form.value.reason });
		case 'not-found':
			throw notFound();
	}
}

interface Refused {
	errors?: FieldError[];
	values?: object;
	/** The version that the form was based on; it stays so until it is renewed. */
	base?: number;
	renewed?: FlatLaw;
	reason?: string;
}

function refused(told: Refused) {
	return data(told, { status: told.renewed ? 409 : 422 });
}

export default function ProposeLaw() {
	const start = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	const texts = useTexts(lawFormTexts);
	const { menuTitle } = useTexts(lawConsoleTexts);
	const days = useTexts(holidayFieldTexts);
	const { parts } = useTexts(lawDataTexts);
	const flat = answer?.renewed ?? start.flat;
	const reason = answer?.reason ?? start.reason;
	const rows = Math.max(holidayRows(flat), rowsIn(answer?.values));
	const labels: Record<string, string> = { ...start.labels, reason: texts.reason };
	for (let row = 0; row < rows; row++) {
		labels[`holidays.${row}.date`] = `${days.holiday(row + 1)}: ${days.day.toLowerCase()}`;
		labels[`holidays.${row}.source`] = `${days.holiday(row + 1)}: ${parts.source.toLowerCase()}`;
	}
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			breadcrumb={[{ to: '/beheer/wet', label: menuTitle }]}
		>
			{answer?.renewed && <Alert tone="warning" title={texts.stale} />}
			{start.from !== null && !answer && <Alert tone="info" title={texts.renewing(start.from)} />}
			<ValidatedForm
				schema={lawForm}
				errors={answer?.errors}
				values={answer?.values ?? { ...lawFormValues(flat), reason }}
				labels={labels}
			>
				<input type="hidden" name="base" value={answer?.base ?? start.base} />
				<LawFields holidayRows={rows} names={start.names} />
				<Section title={texts.reasonTitle}>
					<TextField name="reason" label={texts.reason} hint={texts.reasonHint} rows={4} />
				</Section>
				<ActionGroup>
					<Button>{texts.send}</Button>
				</ActionGroup>
			</ValidatedForm>
		</Page>
	);
}

/** How many rows of days were sent, which a form of an older law can have more of. */
function rowsIn(values: object | undefined): number {
	const holidays: unknown = values && Reflect.get(values, 'holidays');
	return typeof holidays === 'object' && holidays !== null ? Object.keys(holidays).length : 0;
}
