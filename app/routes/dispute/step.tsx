import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Page } from '~/components/page';
import { pageTitle } from '~/components/page-title';
import { SignalSection } from '~/components/signal-list';
import { findPublicVersion } from '~/db/find-public-version';
import { isStepName, type StepName } from '~/domain/dispute/procedure';
import { saySignals } from '~/i18n/say-signals';
import { stepFieldTexts } from '~/i18n/step-fields';
import { stepTexts } from '~/i18n/step-texts';
import { toldTexts } from '~/i18n/told-texts';
import { useTexts } from '~/i18n/use-texts';
import { notFound, seeOther } from '~/server/responses';
import { lawOf } from '~/services/law-in-force.server';
import { completenessSignals } from './completeness-signals.server';
import { stepForms } from './fields/step-forms';
import { RefusalAlert } from './parts/refusal-alert';
import { type ReadDispute, readDispute } from './read-dispute.server';
import { saidHindrances } from './said-hindrances.server';
import { stepConcerns } from './step-concerns';
import { stepForm } from './step-form.server';
import { takePostedStep } from './take-posted-step.server';

export async function loader(args: LoaderFunctionArgs) {
	const { step, read } = await readStep(args);
	const { reading, reference, today, actor } = read;
	if (!reading.open.includes(step)) throw seeOther(`/geschillen/${reference}?gesloten=${step}`);
	const { language } = actor;
	const { db } = args.context.runtime;
	const law = reading.as === 'third-party' ? null : await lawOf(db, reading.dispute.lawVersion);
	const hindrance =
		reading.as === 'ministry' && law
			? (saidHindrances([step], reading, { actor, today, law })[step] ?? null)
			: null;
	return {
		step,
		said: { ...stepTexts[language][step], told: toldTexts[language][step] },
		title: (reading.as === 'third-party' ? reading.view : reading.dispute).agreement.title,
		version:
			reading.as === 'ministry' ? reading.dispute.version : await findPublicVersion(db, reference),
		form: stepForm(step, reading, reference, today, law),
		hindrance,
		signals: saySignals(await completenessSignals(db, step, reading, law), language),
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
	pageTitle(matches, () => (data ? `${data.said.action} – ${data.form.reference}` : ''));

export default function StepPage() {
	const { step, title, said, version, form, hindrance, signals } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const { back } = useTexts(stepFieldTexts);
	const Form = stepForms[step];
	const refusal = refused?.refusal ?? hindrance;
	return (
		<Page
			title={said.action}
			caption={`${form.reference} · ${title}`}
			lead={said.intro}
			breadcrumb={[{ to: `/geschillen/${form.reference}`, label: back }]}
		>
			<p className="utrecht-paragraph">{said.told}</p>
			{refusal && <RefusalAlert refusal={refusal} />}
			{signals.length > 0 && <SignalSection signals={signals} />}
			{hindrance ? null : (
				<Form form={form} version={version} action={said.action} refused={refused} />
			)}
		</Page>
	);
}
