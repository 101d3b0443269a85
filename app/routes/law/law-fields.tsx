import type { ReactNode } from 'react';
import { Checkbox } from '~/components/form/checkbox';
import { DateField } from '~/components/form/date-field';
import { SelectField } from '~/components/form/select-field';
import { TextField } from '~/components/form/text-field';
import { Section } from '~/components/section';
import { type DisputeKind, disputeKinds } from '~/domain/dispute/dispute';
import { type DocumentKey, documentKeys } from '~/domain/law/console/document-keys';
import { lengthUnits } from '~/domain/law/console/law-form';
import { type TermKey, termKeys } from '~/domain/law/term-keys';
import { lawDataTexts } from '~/i18n/law/data';
import { holidayFieldTexts } from '~/i18n/law/holiday-fields';
import { useTexts } from '~/i18n/use-texts';

/** What the terms, the documents and the kinds of dispute are called, as the server says it. */
export interface LawNames {
	terms: Record<TermKey, string>;
	documents: Record<DocumentKey, string>;
	kinds: Record<DisputeKind, string>;
}

/** The fields for all of the law's data, by groups. */
export function LawFields({ holidayRows, names }: { holidayRows: number; names: LawNames }) {
	const texts = useTexts(lawDataTexts);
	return (
		<>
			<Section title={texts.groups.dates}>
				<DateFields />
			</Section>
			<Section title={texts.groups.terms}>
				<TermFields names={names.terms} />
			</Section>
			<Section title={texts.groups.holidays}>
				<HolidayFields rows={holidayRows} />
			</Section>
			<Section title={texts.groups.documents}>
				<DocumentFields names={names} />
			</Section>
			<Section title={texts.groups.remedies}>
				<TextField name="remedies.nl" label={texts.fields['remedies.nl']} rows={6} />
				<TextField name="remedies.en" label={texts.fields['remedies.en']} rows={6} />
			</Section>
		</>
	);
}

function DateFields() {
	const { fields } = useTexts(lawDataTexts);
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

function TermFields({ names }: { names: LawNames['terms'] }) {
	const { parts, units } = useTexts(lawDataTexts);
	return termKeys.map((key) => (
		<Fields key={key} legend={names[key]}>
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
	const { fields, parts } = useTexts(lawDataTexts);
	const texts = useTexts(holidayFieldTexts);
	return (
		<>
			<Count name="holidaysKnownThrough" label={fields.holidaysKnownThrough} />
			<p className="utrecht-paragraph">{texts.holidayHint}</p>
			{Array.from({ length: rows }, (_, row) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
				<Fields key={row} legend={texts.holiday(row + 1)}>
					<DateField name={`holidays.${row}.date`} label={texts.day} optional />
					<TextField name={`holidays.${row}.source`} label={parts.source} optional />
					<Checkbox name={`holidays.${row}.confirmed`} label={parts.confirmed} optional />
				</Fields>
			))}
		</>
	);
}

function DocumentFields({ names }: { names: LawNames }) {
	const { parts } = useTexts(lawDataTexts);
	return disputeKinds.map((each) => (
		<Section key={each} level={3} title={names.kinds[each]}>
			{documentKeys.map((key) => (
				<Fields key={key} legend={names.documents[key]}>
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
