import { Children, isValidElement, type ReactNode } from 'react';

export interface KnownField {
	label: string;
	optional: boolean;
}

/**
 * The fields that stand in `children`, by name, so that what stands above them can speak of them (a
 * server renders it before it comes to the fields). Fields that a component of the page's own draws
 * are not seen: such a page names them itself.
 */
export function knownFields(children: ReactNode): Map<string, KnownField> {
	const fields = new Map<string, KnownField>();
	collect(children, fields);
	return fields;
}

interface FieldProps {
	name?: unknown;
	label?: unknown;
	optional?: unknown;
	children?: ReactNode;
}

function collect(children: ReactNode, fields: Map<string, KnownField>): void {
	Children.forEach(children, (child) => {
		if (!isValidElement<FieldProps>(child)) return;
		const { name, label, optional } = child.props;
		if (typeof name === 'string' && typeof label === 'string') {
			fields.set(name, { label, optional: optional === true });
		}
		collect(child.props.children, fields);
	});
}
