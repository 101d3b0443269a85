import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { withScript } from '~/components/frame/page-script';
import { Section } from '~/components/section';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import {
	documentSection,
	withMissingReason,
} from '~/domain/dispute/request/sections/document-section';
import { formValues, parseForm } from '~/domain/form/parse-form';
import { requestDocuments } from '~/domain/law/request-documents';
import { notFound } from '~/http/responses';
import { documentQuestions } from '~/i18n/filing/document-questions';
import { filingTexts } from '~/i18n/filing/filing';
import { uploadTexts } from '~/i18n/filing/upload';
import { lawArticle } from '~/i18n/names/law-article';
import { documentHint, documentName } from '~/i18n/names/request-documents';
import { useTexts } from '~/i18n/use-texts';
import { FileFields } from '../files/file-fields';
import { receiveAnswers, staysHere } from '../files/receive-answers.server';
import { changePart } from '../wizard/change-draft.server';
import { type DraftAtHand, requireDraft } from '../wizard/require-draft.server';
import { sectionMark } from '../wizard/section-mark.server';
import { SeenMark } from '../wizard/seen-mark';
import { WizardNotice } from '../wizard/wizard-notice';
import { wizardNotice } from '../wizard/wizard-notice.server';
import { WizardPage, wizardTitle } from '../wizard/wizard-page';
import { keepingWay, pathAfterItem, stepPath } from '../wizard/wizard-paths';

export const handle = withScript;

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'documents');

export async function loader(args: LoaderFunctionArgs) {
	const atHand = await requireDraft(args);
	const { draft, search, language } = atHand;
	const document = requireDocument(atHand, args.params.document);
	const answer = draft.request.documents[document.key];
	return {
		draftId: draft.id,
		notice: wizardNotice(search, language),
		document: {
			key: document.key,
			article: lawArticle(document.article, language),
			name: documentName(document.key, language),
			hint: documentHint(document.key, language),
		},
		missingReason: answer?.missingReason ?? null,
		mark: sectionMark(answer?.missingReason),
		files: draft.files.filter(({ id }) => answer?.fileIds.includes(id)),
	};
}

/** Keeps why the document is not there, and the file that comes along or goes. */
export async function action(args: ActionFunctionArgs) {
	const atHand = await requireDraft(args);
	const { key } = requireDocument(atHand, args.params.document);
	const { search, draft } = atHand;
	const place = { document: key };
	const { form, errors, done } = await receiveAnswers(args.context, args.request, atHand, place);
	const parsed = parseForm(documentSection, form);
	if (!parsed.ok)
		return data({ ...parsed, errors: [...errors, ...parsed.errors] }, { status: 422 });
	const change = (request: DraftRequest) => withMissingReason(request, key, parsed.value);
	const path = staysHere(form)
		? keepingWay(search, stepPath(draft.id, 'documents', key), done ?? undefined)
		: pathAfterItem(search, draft.id, 'documents');
	const find = ({ documents }: DraftRequest) => documents[key]?.missingReason;
	const kept = await changePart(args.context, atHand, path, { form, find }, change);
	// The answers are kept, whatever is wrong with the file beside them.
	if (errors.length === 0 || 'data' in kept) return kept;
	return data({ errors, values: formValues(form) }, { status: 422 });
}

function requireDocument({ draft, law }: DraftAtHand, asked: string | undefined) {
	const { kind } = draft.request;
	const documents = kind ? requestDocuments(kind, law) : [];
	const document = documents.find(({ key }) => key === asked);
	if (!document) throw notFound();
	return document;
}

export default function RequiredDocument() {
	const { draftId, notice, document, missingReason, files } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const texts = useTexts(filingTexts);
	const questions = useTexts(documentQuestions);
	const { files: filesTitle } = useTexts(uploadTexts);
	// The portal's own service of the request can be the proof: that is offered, not saved.
	const isOffered = document.key === 'proof-of-sending' && files.length === 0;
	const offered = isOffered ? questions.sentByPortal : null;
	return (
		<WizardPage step="documents" title={document.name} lead={document.hint}>
			<p className="utrecht-paragraph">{questions.article(document.article)}</p>
			<WizardNotice notice={notice} />
			<ValidatedForm
				schema={documentSection}
				errors={refused?.errors}
				values={refused?.values ?? { missingReason: missingReason ?? offered }}
				encType="multipart/form-data"
				reloadDocument
			>
				<SeenMark />
				<FileFields draftId={draftId} title={filesTitle} files={files} />
				<Section title={questions.missingTitle}>
					<TextField
						name="missingReason"
						label={questions.missing}
						hint={questions.missingHint}
						rows={4}
						optional
					/>
				</Section>
				<ActionGroup>
					<Button>{texts.saveAndNext}</Button>
				</ActionGroup>
			</ValidatedForm>
		</WizardPage>
	);
}
