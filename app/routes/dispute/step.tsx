import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { ValidatedForm } from '~/components/form/validated-form';
import { Page } from '~/components/page';
import { pageTitle } from '~/components/page-title';
import { SignalSection } from '~/components/signal-list';
import { TextLink } from '~/components/text-link';
import { findPublicVersion } from '~/db/find-public-version';
import { hindrances } from '~/domain/dispute/decide';
import { isStepName, procedure, type StepName } from '~/domain/dispute/procedure';
import type { StepDefinition } from '~/domain/dispute/step';
import { procedureTexts } from '~/i18n/procedure';
import { stepFieldTexts } from '~/i18n/step-fields';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { notFound, seeOther } from '~/server/responses';
import { lawOf } from '~/services/law-in-force.server';
import { completenessSignals } from './completeness-signals.server';
import { stepFields } from './fields/registry';
import { RefusalAlert } from './parts/refusal-alert';
import { StepFiles } from './parts/step-files';
import { type ReadDispute, readDispute } from './read-dispute.server';
import { stepConcerns } from './step-concerns';
import { stepForm } from './step-form.server';
import { takePostedStep } from './take-posted-step.server';

export async function loader(args: LoaderFunctionArgs) {
	const { step, read } = await readStep(args);
	const { reading, reference, today, actor } = read;
	if (!reading.open.includes(step)) throw seeOther(`/geschillen/${reference}?gesloten=${step}`);
	const { db } = args.context.runtime;
	const law = reading.as === 'third-party' ? null : await lawOf(db, reading.dispute.lawVersion);
	const hindrance =
		reading.as === 'ministry' && law
			? (hindrances([step], reading, { actor, today, law })[step] ?? null)
			: null;
	return {
		step,
		title: (reading.as === 'third-party' ? reading.view : reading.dispute).agreement.title,
		version:
			reading.as === 'ministry' ? reading.dispute.version : await findPublicVersion(db, reference),
		form: stepForm(step, reading, reference, today, law),
		hindrance,
		signals: await completenessSignals(db, step, reading, law),
	};
}

export async function action(args: ActionFunctionArgs) {
	const { step, read } = await readStep(args);
	return takePostedStep(args.context, args.request, { ...read, step });
}

/** The step in the address on the dispute in the address; a 404 for whoever it doesn't concern. */
async function readStep(args: LoaderFunctionArgs): Promise<{ step: StepName; read: ReadDispute }> {
	const read = await readDispute(args);
	const { step } = args.params;
	if (!isStepName(step) || !stepConcerns(step, read.reading, read.actor)) throw notFound();
	return { step, read };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
	pageTitle(matches, (language) =>
		data ? `${procedureTexts[language].step[data.step].action} – ${data.form.reference}` : '',
	);

export default function StepPage() {
	const { step, title, version, form, hindrance, signals } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const texts = useTexts(stepFieldTexts);
	const said = useTexts(procedureTexts).step[step];
	const language = useLanguage();
	const page = `/geschillen/${form.reference}`;
	const definition: Pick<StepDefinition<StepName, unknown>, 'takesFiles' | 'input'> = procedure[
		step
	];
	const refusal = refused?.refusal ?? hindrance;
	return (
		<Page
			title={said.action}
			caption={`${form.reference} · ${title}`}
			lead={said.intro}
			breadcrumb={[{ to: page, label: texts.back }]}
		>
			<p className="utrecht-paragraph">{texts.told[step]}</p>
			{refusal && <RefusalAlert refusal={refusal} />}
			{signals.length > 0 && <SignalSection signals={signals} />}
			{hindrance ? null : (
				<ValidatedForm
					schema={definition.input}
					errors={refused?.errors}
					values={refused?.values ?? form.values}
					encType={definition.takesFiles ? 'multipart/form-data' : undefined}
					reloadDocument={definition.takesFiles}
				>
					<input type="hidden" name="version" value={version} />
					{stepFields[step]({ form, texts, language })}
					{definition.takesFiles && <StepFiles kept={refused?.kept ?? []} />}
					<ActionGroup>
						<Button kind={step === 'withdraw' || step === 'decline' ? 'danger' : 'primary'}>
							{step === 'draft-ruling' ? texts.save : said.action}
						</Button>
						<TextLink to={page}>{texts.back}</TextLink>
					</ActionGroup>
				</ValidatedForm>
			)}
		</Page>
	);
}
