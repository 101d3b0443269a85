import type { ReactNode } from 'react';
import { classNames } from '~/components/class-names';
import { formErrorTexts } from '~/i18n/form-errors';
import { formWords } from '~/i18n/form-words';
import { useTexts } from '~/i18n/use-texts';
import type { useField } from './form-context';

/** What stands around one control: its label, what it is for, and what is wrong with it. */
export function FieldFrame(props: {
	field: ReturnType<typeof useField>;
	label: string;
	hint?: ReactNode;
	optional?: boolean;
	children: ReactNode;
}) {
	const { field } = props;
	return (
		<div className={classNames('utrecht-form-field', field.error && 'utrecht-form-field--invalid')}>
			<label htmlFor={field.id} className="utrecht-form-label utrecht-form-field__label">
				<LabelText label={props.label} optional={props.optional && !field.isPlain} />
			</label>
			<FieldNotes field={field} hint={props.hint} />
			{props.children}
		</div>
	);
}

/** The same around several controls that answer one question. */
export function GroupFrame(props: {
	field: ReturnType<typeof useField>;
	label: string;
	hint?: ReactNode;
	optional?: boolean;
	/** A group of which one is chosen; what must be chosen is said by the group, not by each control. */
	radio?: boolean;
	/** Where the question is the page's own heading. */
	headingLevel?: 1 | 2 | 3;
	children: ReactNode;
}) {
	const { field, headingLevel } = props;
	const text = <LabelText label={props.label} optional={props.optional && !field.isPlain} />;
	const Heading = `h${headingLevel ?? 2}` as const;
	return (
		<fieldset
			className={classNames(
				'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset utrecht-form-field',
				field.error && 'utrecht-form-fieldset--invalid',
			)}
			{...(props.radio && radioGroup(!props.optional, Boolean(field.error)))}
			aria-describedby={field.describedBy}
		>
			<legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
				{headingLevel ? (
					<Heading className={`utrecht-heading-${headingLevel}`}>{text}</Heading>
				) : (
					text
				)}
			</legend>
			<FieldNotes field={field} hint={props.hint} />
			<div className="portal-options">{props.children}</div>
		</fieldset>
	);
}

/** A group of check boxes has no such attributes: only one of which one is chosen can be required. */
function radioGroup(required: boolean, invalid: boolean) {
	return {
		role: 'radiogroup',
		'aria-required': required || undefined,
		'aria-invalid': invalid || undefined,
	};
}

function LabelText({ label, optional }: { label: string; optional?: boolean }) {
	const texts = useTexts(formWords);
	if (!optional) return label;
	return (
		<>
			{label} <span className="portal-optional">{texts.optional}</span>
		</>
	);
}

/** The hint and the error of a field, under the ids by which its control refers to them. */
export function FieldNotes(props: { field: ReturnType<typeof useField>; hint?: ReactNode }) {
	const { prefix } = useTexts(formErrorTexts);
	const { field, hint } = props;
	return (
		<>
			{hint && (
				<div id={field.hintId} className="utrecht-form-field-description">
					{hint}
				</div>
			)}
			{field.error && (
				<p id={field.errorId} className="utrecht-form-field-error-message">
					<span className="portal-hidden">{prefix}</span>
					{field.error}
				</p>
			)}
		</>
	);
}
