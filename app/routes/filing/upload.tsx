import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withScript } from '~/components/page-script';
import { TextLink } from '~/components/text-link';
import type { FieldError } from '~/domain/form/parse-form';
import { attemptQuestions } from '~/i18n/filing/attempt-questions';
import { uploadTexts } from '~/i18n/filing/upload';
import { documentName } from '~/i18n/names/request-documents';
import { useTexts } from '~/i18n/use-texts';
import { notFound, seeOther } from '~/server/responses';
import { attachFiles } from '~/services/draft-files.server';
import { receiveForm } from '~/storage/receive-form.server';
import { leaveDraft } from './change-draft.server';
import { fileIdsAt, findPlace, placePath, placeQuery } from './file-place';
import { type DraftAtHand, requireDraft } from './require-draft.server';
import { UploadSection } from './upload-section';
import { WizardPage, wizardTitle } from './wizard-page';
import { comesFromCheck, keepingWay } from './wizard-paths';

export const handle = withScript;

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
	wizardTitle(matches, loaded?.document ? 'documents' : 'attempts');

/** Where a file goes, and what lies there; shown when a file was refused. */
export async function loader(args: LoaderFunctionArgs) {
	const atHand = await requireDraft(args);
	const { draft, search, language } = atHand;
	const place = requirePlace(atHand);
	const fileIds = fileIdsAt(place, draft.request);
	return {
		draftId: draft.id,
		document: 'document' in place ? documentName(place.document, language) : null,
		files: draft.files.filter(({ id }) => fileIds.includes(id)),
		place: placeQuery(place, comesFromCheck(search)),
		backTo: backPath(atHand),
	};
}

/** Receives one file and puts it in its place; the body is only read where the draft is the actor's. */
export async function action(args: ActionFunctionArgs) {
	const { context, request } = args;
	const atHand = await requireDraft(args);
	const { filer, draft } = atHand;
	const place = requirePlace(atHand);
	const received = await receiveForm(context, filer, request, { maxFiles: 1 });
	const errors: FieldError[] =
		received.files.length === 0 && received.errors.length === 0
			? [{ field: 'file', key: 'file-required' }]
			: received.errors;
	const fileIds = received.files.map(({ id }) => id);
	const isKept = await attachFiles(context.runtime, filer, draft.id, place, fileIds);
	if (!isKept) return leaveDraft(context, atHand);
	if (errors.length > 0) return data({ errors }, { status: 422 });
	return seeOther(backPath(atHand, 'bestand-toegevoegd'));
}

function requirePlace({ draft, rules, search }: DraftAtHand) {
	const place = findPlace(search, draft.request, rules.requiredDocuments);
	if (!place) throw notFound();
	return place;
}

function backPath(atHand: DraftAtHand, done?: string): string {
	return keepingWay(atHand.search, placePath(atHand.draft.id, requirePlace(atHand)), done);
}

export default function Upload() {
	const { draftId, document, files, place, backTo } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const attempts = useTexts(attemptQuestions);
	const texts = useTexts(uploadTexts);
	return (
		<WizardPage step={document ? 'documents' : 'attempts'} title={document ?? attempts.proof}>
			<UploadSection
				draftId={draftId}
				title={texts.files}
				files={files}
				place={place}
				errors={refused?.errors}
			/>
			<p className="portal-actions">
				<TextLink to={backTo}>{texts.goBack}</TextLink>
			</p>
		</WizardPage>
	);
}
