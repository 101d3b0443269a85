import { data } from '@remix-run/node';
import { findReading } from '~/db/find-dispute';
import { procedure, type StepName } from '~/domain/dispute/procedure';
import type { StepDefinition } from '~/domain/dispute/step';
import { formValues, parseForm } from '~/domain/form/parse-form';
import { uploadLimits } from '~/domain/form/upload-limits';
import { localDateOf } from '~/domain/local-date';
import { hasTyped, keepForm, keptFields } from '~/http/keep-form.server';
import type { PortalContext } from '~/http/load-context';
import { receiveForm } from '~/http/receive-form.server';
import { notFound, seeOther } from '~/http/responses';
import { sayRefusal } from '~/i18n/dispute/say-refusal';
import { keptFormTexts } from '~/i18n/kept-form';
import { findUnclaimedFiles } from '~/services/dispute/claim-files.server';
import { takeStep } from '~/services/dispute/take-step.server';
import type { ReadStep } from './read-step.server';
import type { RefusedStep } from './refused-step';
import { sayOvertaken } from './say-overtaken.server';
import { actsForAnother, seenForm } from './seen-form';

type StepInput = Pick<StepDefinition<StepName, unknown>, 'takesFiles' | 'input'>;

/**
 * Takes a step as its form posted it. Answers with the form again where it was refused (422 for the
 * fields, 409 for a rule of law, where somebody else was first, or where its sender acts for another than
 * when they opened it), with files that have arrived kept.
 * Where the step has closed, gives back what was typed; otherwise goes to the dispute, which tells
 * that it was done, or that somebody else was first.
 */
export async function takePostedStep(
	context: PortalContext,
	request: Request,
	{ actor, reference, step, reading }: Pick<ReadStep, 'actor' | 'reference' | 'step' | 'reading'>,
): Promise<ReturnType<typeof data<RefusedStep>>> {
	const { takesFiles, input }: StepInput = procedure[step];
	const { form, files, errors } = await receiveForm(context, actor, request, {
		maxFiles: takesFiles ? uploadLimits.files : 0,
	});
	const fileIds = [...keptIds(form), ...files.map(({ id }) => id)];
	const refused = async (
		status: 409 | 422,
		why: Partial<Pick<RefusedStep, 'errors' | 'refusal' | 'overtaken'>>,
	) => {
		const kept = await findUnclaimedFiles(context.runtime.db.client, actor, fileIds);
		const answer: RefusedStep = {
			errors: [],
			refusal: null,
			overtaken: null,
			...why,
			values: formValues(form),
			kept: kept.map(({ id, name, size }) => ({ id, name, size })),
		};
		return data(answer, { status });
	};
	const seen = seenForm(form);
	if (actsForAnother(seen, reading)) {
		const { title, check } = keptFormTexts[actor.language].forAnother;
		return refused(409, { overtaken: [title, check] });
	}
	const parsed = parseForm(input, form);
	const wrong = [...(parsed.ok ? [] : parsed.errors), ...errors];
	if (wrong.length > 0) return refused(422, { errors: wrong });
	const taken = await takeStep(context.runtime, {
		actor,
		reference,
		step,
		input: formValues(form),
		seenVersion: seen.version,
		fileIds,
	});
	const page = `/geschillen/${encodeURIComponent(reference)}`;
	switch (taken.outcome) {
		case 'accepted':
			throw seeOther(`${page}?gedaan=${step}`);
		case 'closed':
		case 'stale': {
			const said = taken.outcome === 'closed' ? 'gesloten' : 'ingehaald';
			const { language } = actor;
			const fields = keptFields(form, language);
			if (!hasTyped(fields)) throw seeOther(`${page}?${said}=${step}`);
			const { clock, db } = context.runtime;
			const reading = await findReading(db, actor, reference, localDateOf(clock.now()));
			const by = await sayOvertaken(db, reading, { step, said, language });
			const { overtaken: texts, copy } = keptFormTexts[language];
			if (reading?.open.includes(step)) {
				return refused(409, { overtaken: [texts.title, ...(by ? [by] : []), texts.stillHere] });
			}
			throw keepForm(
				{
					title: texts.title,
					lines: [...(by ? [by] : []), copy, ...(fileIds.length > 0 ? [texts.files] : [])],
					link: { to: page, label: texts.toDispute },
					again: null,
					fields: fields.filter(({ label }) => label !== null),
				},
				409,
			);
		}
		case 'not-found':
			throw notFound();
		case 'invalid':
			return refused(422, { errors: taken.errors });
		case 'refused':
			return refused(409, { refusal: sayRefusal(taken.refusal, actor.language) });
	}
}

/** Files that came with an earlier try; whose they are is judged when they are looked up. */
function keptIds(form: FormData): string[] {
	return form
		.getAll('kept')
		.filter((id) => typeof id === 'string')
		.slice(0, uploadLimits.files);
}
