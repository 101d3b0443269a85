import { Form, useNavigation } from '@remix-run/react';
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import { judgeFiles } from '~/domain/form/judge-files';
import { type FieldError, parseForm } from '~/domain/form/parse-form';
import { valuesAt } from '~/domain/form/values-at';
import { formErrorTexts } from '~/i18n/form-errors';
import { formWords } from '~/i18n/form-words';
import { useTexts } from '~/i18n/use-texts';
import { ErrorSummary } from './error-summary';
import { FormContext } from './form-context';
import { hookFormErrors } from './hook-form-errors';
import { inPageOrder } from './in-page-order';
import { knownFields } from './known-fields';
import { useAnswerKey } from './use-answer-key';
import { useErrorTitle } from './use-error-title';

export interface ValidatedFormProps {
	/** Judges in the browser what would be posted; the server judges again. */
	schema?: z.ZodMiniType<unknown>;
	/** What the action refused. */
	errors?: readonly FieldError[];
	/** What the fields start with: what was typed, or what is stored; nested like the field names. */
	values?: object | null;
	/** Labels, by field name, of fields that a component of the page's own draws. */
	labels?: Record<string, string>;
	/** Where it is posted; this page where left out. */
	action?: string;
	/** For files: `multipart/form-data`. */
	encType?: 'multipart/form-data';
	/** Lets the browser post by itself, so that it shows the progress of an upload. */
	reloadDocument?: boolean;
	children: ReactNode;
}

/**
 * A form that works without JavaScript and gets better with it: the browser is not asked to judge,
 * the same schema judges before and after posting, errors stand in a summary and at their fields,
 * what was typed stays, and a second click sends nothing. A button with `formNoValidate` is sent
 * unjudged. Every answer of the server builds the form anew.
 */
export function ValidatedForm(props: ValidatedFormProps) {
	return <FormOfOneAnswer key={useAnswerKey()} {...props} />;
}

const noErrors: readonly FieldError[] = [];

function FormOfOneAnswer({ schema, labels, children, ...props }: ValidatedFormProps) {
	// A jump within the page makes the router forget the answer; what was typed stays.
	const values = useFirst(() => props.values);
	const errorTexts = useTexts(formErrorTexts);
	const { fillAll } = useTexts(formWords);
	const refused = props.errors ?? noErrors;
	const known = knownFields(children);
	const names = [...new Set([...known.keys(), ...Object.keys(labels ?? {})])];
	const [summary, setSummary] = useState(() => inPageOrder(refused, names));
	const form = useRef<HTMLFormElement>(null);
	const isSecondClick = useSecondClick(props.reloadDocument ?? false);

	const toHookForm = (errors: readonly FieldError[]) =>
		hookFormErrors(errors, ({ key, params }) => errorTexts.key[key](params ?? {}));
	const judge = (submitter: HTMLElement | null = null): readonly FieldError[] => {
		if (!form.current) return noErrors;
		const posted = new FormData(form.current, submitter);
		const judged = schema && parseForm(schema, posted);
		return [...(!judged || judged.ok ? noErrors : judged.errors), ...judgeFiles(posted)];
	};
	const { register, handleSubmit, getFieldState, formState } = useForm<Record<string, unknown>>({
		reValidateMode: 'onChange',
		shouldFocusError: false,
		errors: useFirst(() => toHookForm(refused)),
		resolver: () => ({ values: {}, errors: toHookForm(judge()) }),
	});
	useErrorTitle(summary.length > 0);

	function onSubmit(event: FormEvent<HTMLFormElement>) {
		const submitter = submitterOf(event);
		const errors = submitter?.formNoValidate ? noErrors : judge(submitter);
		if (errors.length === 0) {
			// What is refused here is not sent, so that the next click is no second one.
			if (isSecondClick(event)) event.preventDefault();
			return;
		}
		setSummary(inPageOrder(errors, names));
		void handleSubmit(() => undefined)(event);
	}

	const labelOf = (field: string) => labels?.[field] ?? known.get(field)?.label;
	const isRequired = (name: string) => !known.get(name)?.optional;
	const context = {
		register,
		valuesOf: (name: string) => valuesAt(values, name),
		errorOf: (name: string) => getFieldState(name, formState).error?.message,
	};
	return (
		<FormContext.Provider value={context}>
			{summary.length > 0 && <ErrorSummary errors={summary} labelOf={labelOf} />}
			<Form
				ref={form}
				method="post"
				action={props.action}
				encType={props.encType}
				reloadDocument={props.reloadDocument}
				onSubmit={onSubmit}
				className="portal-form"
				noValidate
			>
				{names.length > 1 && names.some(isRequired) && (
					<p className="utrecht-paragraph">{fillAll}</p>
				)}
				{children}
			</Form>
		</FormContext.Provider>
	);
}

/** The value of the first rendering, for what must stay the same. */
function useFirst<T>(make: () => T): T {
	// biome-ignore lint/correctness/useExhaustiveDependencies: only the first one counts
	return useMemo(make, []);
}

function submitterOf(event: FormEvent<HTMLFormElement>): HTMLButtonElement | null {
	const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
	return submitter instanceof HTMLButtonElement ? submitter : null;
}

/**
 * Tells whether a submit comes while an earlier one is still on its way. A form that the browser
 * posts by itself can be sent again after two seconds, for whoever stopped the first; one that the
 * browser brought back as it was left can be sent again at once.
 */
function useSecondClick(native: boolean) {
	const navigation = useNavigation();
	const sentAt = useRef(Number.NEGATIVE_INFINITY);
	const broughtBack = useRef(false);
	useEffect(() => {
		if (navigation.state === 'idle') sentAt.current = Number.NEGATIVE_INFINITY;
	}, [navigation.state]);
	useEffect(() => {
		const onShow = ({ persisted }: PageTransitionEvent) => {
			broughtBack.current = persisted;
		};
		window.addEventListener('pageshow', onShow);
		return () => window.removeEventListener('pageshow', onShow);
	}, []);
	return ({ timeStamp }: FormEvent) => {
		if (!native && !broughtBack.current) return navigation.formData !== undefined;
		broughtBack.current = false;
		if (timeStamp - sentAt.current < 2000) return true;
		sentAt.current = timeStamp;
		return false;
	};
}
