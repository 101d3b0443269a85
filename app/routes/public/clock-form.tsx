import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { DateField } from '~/components/form/date-field';
import { ErrorSummary } from '~/components/form/error-summary';
import { FormContext } from '~/components/form/form-context';
import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { disputeKinds } from '~/domain/dispute/dispute';
import type { FieldError } from '~/domain/form/parse-form';
import { valuesAt } from '~/domain/form/values-at';
import { formErrorTexts } from '~/i18n/form-errors';
import { kindTexts } from '~/i18n/names/kinds';
import { clockQuestions } from '~/i18n/public/clock-questions';
import { lawClockTexts } from '~/i18n/public/law-clock';
import { useTexts } from '~/i18n/use-texts';

type Question = keyof (typeof clockQuestions)['nl']['question'];

/** The clock's questions; they are asked by their address, so that the answer can be shared. */
export function ClockForm({ errors, values }: { errors: readonly FieldError[]; values: object }) {
	const { question } = useTexts(clockQuestions);
	const { ask } = useTexts(lawClockTexts);
	const { key: errorTexts } = useTexts(formErrorTexts);
	const { kindLong } = useTexts(kindTexts);
	const context = {
		register: null,
		valuesOf: (name: string) => valuesAt(values, name),
		errorOf: (name: string) => {
			const error = errors.find(({ field }) => field === name);
			return error && errorTexts[error.key](error.params ?? {});
		},
	};
	const labelOf = (field: string) =>
		Object.hasOwn(question, field) ? question[field as Question].label : undefined;
	return (
		<FormContext.Provider value={context}>
			{errors.length > 0 && <ErrorSummary errors={errors} labelOf={labelOf} />}
			<form method="get" action="/klok" className="portal-form" noValidate>
				<RadioGroup
					name="kind"
					{...question.kind}
					options={disputeKinds.map((kind) => ({ value: kind, label: kindLong[kind] }))}
				/>
				<DateField name="bidDate" {...question.bidDate} optional />
				<DateField name="madeOn" {...question.madeOn} optional />
				<TextField
					name="periodUntil"
					{...question.periodUntil}
					optional
					inputMode="numeric"
					width="short"
				/>
				<DateField name="on" {...question.on} optional />
				<YesOrNo name="allThree" />
				<YesOrNo name="approached" />
				<YesOrNo name="proof" />
				<YesOrNo name="documents" />
				<YesOrNo name="earlier" />
				<ActionGroup>
					<Button>{ask}</Button>
				</ActionGroup>
			</form>
		</FormContext.Provider>
	);
}

function YesOrNo({ name }: { name: Question }) {
	const { question, yes, no } = useTexts(clockQuestions);
	const options = [
		{ value: 'yes', label: yes },
		{ value: 'no', label: no },
	];
	return <RadioGroup name={name} {...question[name]} optional options={options} />;
}
