import { DateField } from '~/components/form/date-field';
import { SelectField } from '~/components/form/select-field';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import type { DraftParty } from '~/domain/dispute/request/draft-request';
import type { PointQuestions } from '~/i18n/filing/point-questions';

/**
 * Asks which agreement is not kept, and how. A plain function, no component: the error summary reads
 * the labels of the fields off the form.
 */
export function performanceFields(texts: PointQuestions, parties: readonly DraftParty[]) {
	return (
		<Section title={texts.performance}>
			<TextField name="clause" label={texts.clause} hint={texts.clauseHint} rows={4} />
			<TextField name="notDone" label={texts.notDone} rows={4} />
			<SelectField
				name="byPartyId"
				label={texts.by}
				optional
				options={parties.map(({ id, name }) => ({ value: id, label: name }))}
			/>
			<DateField name="dueOn" label={texts.dueOn} optional />
			<TextField name="ownDuties" label={texts.ownDuties} hint={texts.ownDutiesHint} rows={4} />
		</Section>
	);
}
