import { useActionData } from '@remix-run/react';
import type { ReactNode } from 'react';
import type * as z from 'zod/mini';
import { Alert } from '~/components/alert';
import { ActionGroup } from '~/components/form/action-group';
import { Button, type ButtonKind } from '~/components/form/button';
import { ReadFirst } from '~/components/form/read-first';
import { useErrorTitle } from '~/components/form/use-error-title';
import { ValidatedForm } from '~/components/form/validated-form';
import { Page } from '~/components/frame/page';
import { TextLink } from '~/components/text-link';
import { stepPageTexts } from '~/i18n/dispute/steps/step-page';
import { useTexts } from '~/i18n/use-texts';
import { RefusalAlert } from './refusal-alert';
import type { action } from './step-action.server';
import { useStep } from './use-step';

/**
 * The page of one step: what it means, and its form, judged by the step's own schema. Where a rule of
 * law stands in the way of the step it says why, and has no form.
 */
export function StepPage(props: {
	/** The step's own schema. */
	input: z.ZodMiniType<unknown>;
	/** What stands before the form. */
	beside?: ReactNode;
	/** What stands on the button; what the step is called where left out. */
	button?: string;
	kind?: ButtonKind;
	/** The fields, as elements, so that the form sees their labels. */
	children?: ReactNode;
}) {
	const { title, said, takesFiles, version, form, hindrance } = useStep();
	const refused = useActionData<typeof action>();
	const { back, lawSaysNo, notTaken } = useTexts(stepPageTexts);
	useErrorTitle(Boolean(refused?.refusal));
	const page = `/geschillen/${form.reference}`;
	return (
		<Page
			title={said.action}
			caption={`${form.reference} · ${title}`}
			lead={said.intro}
			breadcrumb={[{ to: page, label: back }]}
		>
			<p className="utrecht-paragraph">{said.told}</p>
			{refused?.refusal ? (
				<ReadFirst answer={refused}>
					<RefusalAlert title={notTaken} refusal={refused.refusal} />
				</ReadFirst>
			) : (
				hindrance && <RefusalAlert title={lawSaysNo} refusal={hindrance} />
			)}
			{refused?.overtaken && (
				<ReadFirst answer={refused}>
					<Overtaken said={refused.overtaken} />
				</ReadFirst>
			)}
			{props.beside}
			{hindrance ? null : (
				<ValidatedForm
					schema={props.input}
					errors={refused?.errors}
					values={refused?.values ?? form.values}
					encType={takesFiles ? 'multipart/form-data' : undefined}
					reloadDocument={takesFiles}
				>
					<input type="hidden" name="version" value={version} />
					{props.children}
					<ActionGroup>
						<Button kind={props.kind}>{props.button ?? said.action}</Button>
						<TextLink to={page}>{back}</TextLink>
					</ActionGroup>
				</ValidatedForm>
			)}
		</Page>
	);
}

/** That the form shows what was typed, and that the dispute has changed under it. */
function Overtaken({ said: [title, ...lines] }: { said: string[] }) {
	return (
		<Alert tone="error" title={title}>
			{lines.map((line) => (
				<p key={line} className="utrecht-paragraph">
					{line}
				</p>
			))}
		</Alert>
	);
}
