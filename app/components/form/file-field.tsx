import type { ReactNode } from 'react';
import { formWords } from '~/i18n/form-words';
import { useTexts } from '~/i18n/use-texts';
import { FieldFrame } from './field-frame';
import { useField } from './form-context';

/** What the browser's file chooser offers first; the server judges by the content. */
const offered =
	'.pdf,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.odt,.ods,.odp,.png,.jpg,.jpeg,.gif,.webp,.tif,.tiff,.heic,.heif,.txt,.csv,.eml,.msg';

/** One file or several from the visitor's own device; says which kinds and sizes are accepted. */
export function FileField(props: {
	name: string;
	label: string;
	hint?: ReactNode;
	optional?: boolean;
	multiple?: boolean;
}) {
	const { name, label, hint, optional, multiple } = props;
	const texts = useTexts(formWords);
	const field = useField(name, { hint: true });
	return (
		<FieldFrame
			field={field}
			label={label}
			hint={
				<>
					{hint && <p>{hint}</p>}
					<p>{multiple ? texts.filesAllowed : texts.fileAllowed}</p>
				</>
			}
			optional={optional}
		>
			<input
				{...field.control}
				type="file"
				id={field.id}
				multiple={multiple}
				accept={offered}
				className="portal-file"
				aria-invalid={field.error ? true : undefined}
				aria-describedby={field.describedBy}
			/>
		</FieldFrame>
	);
}
