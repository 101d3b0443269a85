import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { FileField } from '~/components/form/file-field';
import { Section } from '~/components/section';
import type { DraftFile } from '~/domain/dispute/request/draft-request';
import { filePrivacyTexts } from '~/i18n/file-privacy';
import { uploadTexts } from '~/i18n/filing/upload';
import { useTexts } from '~/i18n/use-texts';
import { FileList } from './file-list';

/**
 * The files of one place in a draft, within the form of that place: adding or removing one keeps what
 * was typed in the form too.
 */
export function FileFields(props: {
	draftId: string;
	title: string;
	hint?: string;
	files: readonly DraftFile[];
}) {
	const { draftId, files } = props;
	const texts = useTexts(uploadTexts);
	const privacy = useTexts(filePrivacyTexts);
	return (
		<Section title={props.title} id="bestanden">
			{props.hint && <p className="utrecht-paragraph">{props.hint}</p>}
			<Alert tone="info" title={privacy.title}>
				{privacy.text}
			</Alert>
			<FileField name="file" label={texts.upload} hint={texts.oneByOne} optional />
			<ActionGroup>
				<Button kind="secondary" name="intent" value="bestand">
					{texts.uploadButton}
				</Button>
			</ActionGroup>
			{files.length === 0 ? (
				<p className="utrecht-paragraph">{texts.noFiles}</p>
			) : (
				<FileList draftId={draftId} files={files} within />
			)}
		</Section>
	);
}
