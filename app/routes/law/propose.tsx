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
import { Page } from '~/components/page';
import { pageTitle } from '~/components/page-title';
import { Section } from '~/components/section';
import { type FieldError, formValues, parseForm } from '~/domain/form/parse-form';
import type { Language } from '~/domain/language';
import type { FlatLaw } from '~/domain/law/console/flat-law';
import { holidayRows, lawForm, lawFormValues } from '~/domain/law/console/law-form';
import { lawConsoleTexts } from '~/i18n/law-console';
import { lawPathText } from '~/i18n/law-value';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { notFound, seeOther } from '~/server/responses';
import { proposeLaw, startOfProposal } from '~/services/propose-law.server';
import { LawFields } from './law-fields';
import { versionNumber } from './version-number';

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => lawConsoleTexts[language].form.title);

export async function loader(asked: LoaderFunctionArgs) {
	await requireMinistry(asked, ['administrator']);
	const renewed = new URL(asked.request.url).searchParams.get('van');
	const from = renewed === null ? null : versionNumber(renewed);
	const start = await startOfProposal(asked.context.runtime, from);
	if (!start) throw notFound();
	return { ...start, from };
}

export async function action(asked: ActionFunctionArgs) {
	const actor = await requireMinistry(asked, ['administrator']);
	const posted = await asked.request.formData();
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
	const texts = useTexts(lawConsoleTexts);
	const language = useLanguage();
	const flat = answer?.renewed ?? start.flat;
	const reason = answer?.reason ?? start.reason;
	const rows = Math.max(holidayRows(flat), rowsIn(answer?.values));
	return (
		<Page
			title={texts.form.title}
			lead={texts.form.lead}
			breadcrumb={[{ to: '/beheer/wet', label: texts.menuTitle }]}
		>
			{answer?.renewed && <Alert tone="warning" title={texts.form.stale} />}
			{start.from !== null && !answer && (
				<Alert tone="info" title={texts.form.renewing(start.from)} />
			)}
			<ValidatedForm
				schema={lawForm}
				errors={answer?.errors}
				values={answer?.values ?? { ...lawFormValues(flat), reason }}
				labels={labelsOf(flat, rows, language)}
			>
				<input type="hidden" name="base" value={answer?.base ?? start.base} />
				<LawFields holidayRows={rows} />
				<Section title={texts.proposal.reason}>
					<TextField
						name="reason"
						label={texts.form.reason}
						hint={texts.form.reasonHint}
						rows={4}
					/>
				</Section>
				<ActionGroup>
					<Button>{texts.form.send}</Button>
				</ActionGroup>
			</ValidatedForm>
		</Page>
	);
}

/** What each field is called where the summary of errors speaks of it. */
function labelsOf(flat: FlatLaw, rows: number, language: Language): Record<string, string> {
	const { holiday, day, parts, form } = lawConsoleTexts[language];
	const labels: Record<string, string> = { reason: form.reason };
	for (const path of Object.keys(flat)) {
		if (!path.startsWith('holidays.')) labels[path] = lawPathText(path, language);
	}
	for (let row = 0; row < rows; row++) {
		labels[`holidays.${row}.date`] = `${holiday(row + 1)}: ${day.toLowerCase()}`;
		labels[`holidays.${row}.source`] = `${holiday(row + 1)}: ${parts.source.toLowerCase()}`;
	}
	return labels;
}

/** How many rows of days were sent, which a form of an older law can have more of. */
function rowsIn(values: object | undefined): number {
	const holidays: unknown = values && Reflect.get(values, 'holidays');
	return typeof holidays === 'object' && holidays !== null ? Object.keys(holidays).length : 0;
}
