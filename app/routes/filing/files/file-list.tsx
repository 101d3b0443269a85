import { Button } from '~/components/form/button';
import type { DraftFile } from '~/domain/dispute/request/draft-request';
import { filingTexts } from '~/i18n/filing/filing';
import { formatSize } from '~/i18n/format/format-size';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { filePath } from '../wizard/wizard-paths';

/** Uploaded files with their size, each to be downloaded and, `within` a form, to be removed. */
export function FileList(props: {
	draftId: string;
	files: readonly DraftFile[];
	/** They stand within a form, which a file's button sends to remove it. */
	within?: boolean;
}) {
	const language = useLanguage();
	const texts = useTexts(filingTexts);
	return (
		<ul className="portal-files">
			{props.files.map((file) => (
				<li key={file.id} className="portal-files__file">
					<span>
						<a
							className="utrecht-link utrecht-link--html-a"
							href={filePath(props.draftId, file.id)}
							download
						>
							{file.name}
						</a>{' '}
						({formatSize(file.size, language)})
					</span>
					{props.within && (
						<Button kind="secondary" name="verwijder" value={file.id}>
							{texts.remove} <span className="portal-hidden">{file.name}</span>
						</Button>
					)}
				</li>
			))}
		</ul>
	);
}
