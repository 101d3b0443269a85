import type { ReactNode } from 'react';
import { Checkbox } from '~/components/form/checkbox';
import { DateField } from '~/components/form/date-field';
import { SelectField } from '~/components/form/select-field';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import { disputeKinds } from '~/domain/dispute/dispute';
import { documentKeys } from '~/domain/law/console/document-keys';
import { lengthUnits } from '~/domain/law/console/law-form';
import { termKeys } from '~/domain/law/law-data';
import { lawConsoleTexts } from '~/i18n/law-console';
import { procedureTexts } from '~/i18n/procedure';
import { documentName } from '~/i18n/request-documents';
import { termWords } from '~/i18n/term-words';
import { useLanguage, useTexts } from '~/i18n/use-texts';

/** The fields for all of the law's data, by groups. */
export function LawFields({ holidayRows }: { holidayRows: number }) {
	const texts = useTexts(lawConsoleTexts);
	return (
		<>
			<Section title={texts.groups.dates}>
				<DateFields />
			</Section>
			<Section title={texts.groups.terms}>
				<TermFields />
			</Section>
			<Section title={texts.groups.holidays}>
				<HolidayFields rows={holidayRows} />
			</Section>
			<Section title={texts.groups.documents}>
				<DocumentFields />
			</Section>
			<Section title={texts.groups.remedies}>
				<TextField name="remedies.nl" label={texts.fields['remedies.nl']} rows={6} />
				<TextField name="remedies.en" label={texts.fields['remedies.en']} rows={6} />
			</Section>
		</>
	);
}

function DateFields() {
	const { fields } = useTexts(lawConsoleTexts);
	return (
		<>
			<DateField name="performanceOpensOn" label={fields.performanceOpensOn} />
			<Checkbox name="performanceConfirmed" label={fields.performanceConfirmed} optional />
			<DateField name="earlierAgreements.madeFrom" label={fields['earlierAgreements.madeFrom']} />
			<Count
				name="earlierAgreements.aboutYearsFrom"
				label={fields['earlierAgreements.aboutYearsFrom']}
			/>
			<TextField name="earlierAgreements.source" label={fields['earlierAgreements.source']} />
			<Count name="formationPractice.day" label={fields['formationPractice.day']} />
			<Count name="formationPractice.month" label={fields['formationPractice.month']} />
		</>
	);
}

function TermFields() {
	const { parts, units } = useTexts(lawConsoleTexts);
	const { term } = useTexts(termWords);
	return termKeys.map((key) => (
		<Fields key={key} legend={term[key]}>
			<Count name={`terms.${key}.count`} label={parts.count} />
			<SelectField
				name={`terms.${key}.unit`}
				label={parts.unit}
				options={lengthUnits.map((value) => ({ value, label: units[value] }))}
			/>
			<TextField name={`terms.${key}.article`} label={parts.article} width="medium" />
			<Checkbox name={`terms.${key}.moves`} label={parts.moves} optional />
			<Checkbox name={`terms.${key}.confirmed`} label={parts.confirmed} optional />
		</Fields>
	));
}

function HolidayFields({ rows }: { rows: number }) {
	const texts = useTexts(lawConsoleTexts);
	return (
		<>
			<Count name="holidaysKnownThrough" label={texts.fields.holidaysKnownThrough} />
			<p className="utrecht-paragraph">{texts.holidayHint}</p>
			{Array.from({ length: rows }, (_, row) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
				<Fields key={row} legend={texts.holiday(row + 1)}>
					<DateField name={`holidays.${row}.date`} label={texts.day} optional />
					<TextField name={`holidays.${row}.source`} label={texts.parts.source} optional />
					<Checkbox name={`holidays.${row}.confirmed`} label={texts.parts.confirmed} optional />
				</Fields>
			))}
		</>
	);
}

function DocumentFields() {
	const { parts } = useTexts(lawConsoleTexts);
	const { kind } = useTexts(procedureTexts);
	const language = useLanguage();
	return disputeKinds.map((each) => (
		<Section key={each} level={3} title={kind[each]}>
			{documentKeys.map((key) => (
				<Fields key={key} legend={documentName(key, language)}>
					<Checkbox name={`documents.${each}.${key}.asked`} label={parts.asked} optional />
					<TextField
						name={`documents.${each}.${key}.article`}
						label={parts.article}
						width="medium"
						optional
					/>
				</Fields>
			))}
		</Section>
	));
}

function Count(props: { name: string; label: string }) {
	return <TextField {...props} inputMode="numeric" autoComplete="off" width="short" />;
}

function Fields({ legend, children }: { legend: string; children: ReactNode }) {
	return (
		<fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset utrecht-form-field">
			<legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
				{legend}
			</legend>
			{children}
		</fieldset>
	);
}
