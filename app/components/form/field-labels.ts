import { Children, isValidElement, type ReactNode } from 'react';

/**
 * The labels of the fields that stand in `children`, by name, so that an error summary above them
 * can name them (a server renders it before it comes to the fields). Fields that a component of the
 * page's own draws are not seen: such a page names them itself.
 */
export function fieldLabels(children: ReactNode): Map<string, string> {
	const labels = new Map<string, string>();
	collect(children, labels);
	return labels;
}

function collect(children: ReactNode, labels: Map<string, string>): void {
	Children.forEach(children, (child) => {
		if (!isValidElement<{ name?: unknown; label?: unknown; children?: ReactNode }>(child)) return;
		const { name, label } = child.props;
		if (typeof name === 'string' && typeof label === 'string') labels.set(name, label);
		collect(child.props.children, labels);
	});
}
