import type { LoaderFunctionArgs } from '@remix-run/node';
import { findPublicVersion } from '~/db/find-public-version';
import { procedure, type StepName } from '~/domain/dispute/procedure';
import type { StepDefinition } from '~/domain/dispute/step';
import { seeOther } from '~/http/responses';
import { stepTexts } from '~/i18n/dispute/step-texts';
import { toldTexts } from '~/i18n/dispute/told-texts';
import { saySignals } from '~/i18n/signals/say-signals';
import { lawOf } from '~/services/law/law-in-force.server';
import { completenessSignals } from '../judging/completeness-signals.server';
import { markedParties } from '../judging/marked-parties.server';
import { saidUnheard } from '../judging/said-unheard.server';
import { readStep } from './read-step.server';
import { saidHindrances } from './said-hindrances.server';
import { seenField } from './seen-form';
import { stepForm } from './step-form.server';

export type StepData = Awaited<ReturnType<typeof loadStep>>;

/** What the page of the step in the address tells; goes to the dispute where the step is closed. */
export async function loadStep(args: LoaderFunctionArgs) {
	const read = await readStep(args);
	const { step, reading, reference, today, actor } = read;
	if (!reading.open.includes(step)) throw seeOther(`/geschillen/${reference}?gesloten=${step}`);
	const { language } = actor;
	const { db } = args.context.runtime;
	const law = reading.as === 'third-party' ? null : await lawOf(db, reading.dispute.lawVersion);
	const hindrance =
		reading.as === 'ministry' && law
			? (saidHindrances([step], reading, { actor, today, law })[step] ?? null)
			: null;
	const { action, intro } = stepTexts[language][step];
	return {
		said: { action, intro, told: toldTexts[language][step] },
		title: (reading.as === 'third-party' ? reading.view : reading.dispute).agreement.title,
		takesFiles: takesFiles(step),
		version: seenField(
			reading.as === 'ministry' ? reading.dispute.version : await findPublicVersion(db, reference),
			reading,
		),
		form: stepForm(step, reading, reference, today, law, language),
		hindrance,
		unheard: saidUnheard(step, read, law),
		marked: await markedParties(db, step, reading),
		signals: saySignals(await completenessSignals(db, step, reading, law), language),
	};
}

function takesFiles(step: StepName): boolean {
	const definition: Pick<StepDefinition<StepName, unknown>, 'takesFiles'> = procedure[step];
	return definition.takesFiles ?? false;
}
