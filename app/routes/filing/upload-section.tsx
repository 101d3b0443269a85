import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { FileField } from '~/components/form/file-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { Section } from '~/components/section';
import type { DraftFile } from '~/domain/dispute/request/draft-request';
import type { FieldError } from '~/domain/form/parse-form';
import { filePrivacyTexts } from '~/i18n/file-privacy';
import { uploadTexts } from '~/i18n/filing/upload';
import { useTexts } from '~/i18n/use-texts';
import { FileList } from './file-list';
import { draftPath } from './wizard-paths';

/** The files of one place in a draft, and the form by which one more is added to it. */
export function UploadSection(props: {
	draftId: string;
	title: string;
	hint?: string;
	files: readonly DraftFile[];
	/** The place, as the query of the address to which files are sent. */
	place: string;
	errors?: readonly FieldError[];
}) {
	const { draftId, files, place } = props;
	const texts = useTexts(uploadTexts);
	const privacy = useTexts(filePrivacyTexts);
	return (
		<Section title={props.title} id="bestanden">
			{props.hint && <p className="utrecht-paragraph">{props.hint}</p>}
			<Alert tone="info" title={privacy.title}>
				{privacy.text}
			</Alert>
			{files.length === 0 ? (
				<p className="utrecht-paragraph">{texts.noFiles}</p>
			) : (
				<FileList draftId={draftId} files={files} removal={place} />
			)}
			<ValidatedForm
				action={`${draftPath(draftId)}/bestanden?${place}`}
				encType="multipart/form-data"
				reloadDocument
				errors={props.errors}
			>
				<FileField name="file" label={texts.upload} hint={texts.oneByOne} />
				<ActionGroup>
					<Button kind="secondary">{texts.uploadButton}</Button>
				</ActionGroup>
			</ValidatedForm>
		</Section>
	);
}
