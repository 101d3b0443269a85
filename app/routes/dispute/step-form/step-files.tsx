import { useActionData } from '@remix-run/react';
import { CheckboxGroup } from '~/components/form/checkbox-group';
import { FileField } from '~/components/form/file-field';
import { stepFileTexts } from '~/i18n/dispute/steps/step-files';
import { filePrivacyTexts } from '~/i18n/file-privacy';
import { formatSize } from '~/i18n/format/format-size';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import type { action } from './step-action.server';

/** Files that come with a step; those that arrived with an earlier try go along unless unticked. */
export function StepFiles() {
	const kept = useActionData<typeof action>()?.kept ?? [];
	const texts = useTexts(stepFileTexts);
	const { text: privacy } = useTexts(filePrivacyTexts);
	const language = useLanguage();
	return (
		<>
			{kept.length > 0 && (
				<CheckboxGroup
					name="kept"
					label={texts.keptFiles}
					hint={texts.keptFilesHint}
					options={kept.map(({ id, name, size }) => ({
						value: id,
						label: `${name} (${formatSize(size, language)})`,
					}))}
					defaultValue={kept.map(({ id }) => id)}
					optional
				/>
			)}
			<FileField
				name="file"
				label={texts.files}
				hint={`${privacy} ${texts.filesHint}`}
				multiple
				optional
			/>
		</>
	);
}
