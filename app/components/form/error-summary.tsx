import { useEffect, useRef } from 'react';
import type { FieldError } from '~/domain/form/parse-form';
import { formErrorTexts } from '~/i18n/form-errors';
import { useTexts } from '~/i18n/use-texts';
import { fieldId } from './form-context';

/**
 * What has to be mended, above the form: takes the focus when it appears or changes, and each line
 * links to its field.
 */
export function ErrorSummary(props: {
	errors: readonly FieldError[];
	labelOf: (field: string) => string | undefined;
}) {
	const texts = useTexts(formErrorTexts);
	const summary = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each new list takes the focus
	useEffect(() => {
		summary.current?.focus();
		summary.current?.scrollIntoView({ block: 'start' });
	}, [props.errors]);
	return (
		<div
			ref={summary}
			className="utrecht-alert utrecht-alert--error portal-error-summary"
			role="alert"
			aria-labelledby="foutoverzicht"
			tabIndex={-1}
			// biome-ignore lint/a11y/noAutofocus: without JavaScript too, what went wrong comes first
			autoFocus
		>
			<div className="utrecht-alert__content">
				<h2 id="foutoverzicht" className="utrecht-heading-3">
					{texts.summaryTitle}
				</h2>
				<ul className="portal-error-summary__list">
					{props.errors.map((error) => (
						<li key={`${error.field} ${error.key} ${error.params?.file}`}>
							<SummaryLine
								field={error.field}
								label={props.labelOf(error.field)}
								message={texts.key[error.key](error.params ?? {})}
							/>
						</li>
					))}
				</ul>
			</div>
		</div>
	);
}

function SummaryLine({
	field,
	label,
	message,
}: {
	field: string;
	label?: string;
	message: string;
}) {
	const line = label ? labelled(label, message) : message;
	if (!field) return line;
	return (
		<a className="utrecht-link utrecht-link--html-a" href={`#${fieldId(field)}`}>
			{line}
		</a>
	);
}

/** ‘Titel: vul dit veld in.’; a label that is a sentence of its own is left one: ‘Wat vindt u? Vul …’. */
function labelled(label: string, message: string): string {
	if (/[.?!]$/.test(label)) return `${label} ${message}`;
	return `${label}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
