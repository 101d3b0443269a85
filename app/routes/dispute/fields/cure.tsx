import { TextField } from '~/components/form/text-field';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { formatWeekday } from '~/i18n/format-date';
import type { FieldsProps } from './step-form';

/** What was asked, and the answer to it. */
export function cureFields({ form, texts, language }: FieldsProps) {
	const { cure } = form;
	return (
		<>
			{cure && (
				<Section title={texts.askedToMend}>
					<Prose text={cure.defects} />
					<p className="utrecht-paragraph">{texts.answerBy(formatWeekday(cure.due, language))}</p>
				</Section>
			)}
			<TextField name="answer" label={texts.cureAnswer} rows={8} />
		</>
	);
}
