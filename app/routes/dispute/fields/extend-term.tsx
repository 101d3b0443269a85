import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { formatWeekday } from '~/i18n/format-date';
import type { FieldsProps } from './step-form';

/** How long, each choice with the day that would follow, and why. */
export function extendTermFields({ form, texts, language }: FieldsProps) {
	const { rulingDue, extended } = form.dates;
	return (
		<>
			<RadioGroup
				name="weeks"
				label={texts.weeks}
				hint={rulingDue && texts.presentDue(formatWeekday(rulingDue, language))}
				options={extended.map(({ weeks, until }) => ({
					value: `${weeks}`,
					label: texts.weeksOption(weeks, formatWeekday(until, language)),
				}))}
			/>
			<TextField name="reason" label={texts.reason} hint={texts.remarksHint} rows={4} />
		</>
	);
}
