import type { ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'danger';

const looks: Record<ButtonKind, string> = {
	primary: 'utrecht-button utrecht-button--primary-action',
	secondary: 'utrecht-button utrecht-button--secondary-action',
	danger: 'utrecht-button utrecht-button--secondary-action utrecht-button--danger',
};

/** Sends the form in which it stands. */
export function Button(props: {
	kind?: ButtonKind;
	name?: string;
	value?: string;
	formNoValidate?: boolean;
	children: ReactNode;
}) {
	const { kind = 'primary', ...attributes } = props;
	return <button {...attributes} type="submit" className={looks[kind]} />;
}

/** A link that looks like a button, for where a task begins. */
export function ButtonLink(props: { to: string; kind?: ButtonKind; children: ReactNode }) {
	return (
		<a href={props.to} className={`${looks[props.kind ?? 'primary']} portal-button-link`}>
			{props.children}
		</a>
	);
}
