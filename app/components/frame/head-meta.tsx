import { Meta } from '@remix-run/react';
import { Children, cloneElement, isValidElement, type ReactElement, useContext } from 'react';
import { UNSAFE_DataRouterStateContext as RouterStateContext } from 'react-router';
import { formErrorTexts } from '~/i18n/form-errors';
import { useTexts } from '~/i18n/use-texts';

/** The pages' meta tags, with ‘Fout: ’ before the title of a form that was refused, script or none. */
export function HeadMeta() {
	const { prefix } = useTexts(formErrorTexts);
	const refused = useRefusedForm();
	// Called, not drawn, since only what it answers can be given another title.
	const tags: ReactElement<{ children: ReactElement[] }> = Meta();
	if (!refused) return tags;
	return Children.map(tags.props.children, (tag) =>
		isValidElement<{ children?: string }>(tag) && tag.type === 'title'
			? cloneElement(tag, {}, prefix + tag.props.children)
			: tag,
	);
}

/** Whether the page answers a form with what was wrong in it, or which rule of law says no. */
function useRefusedForm(): boolean {
	const answers = Object.values(useContext(RouterStateContext)?.actionData ?? {});
	return answers.some(
		(answer) =>
			typeof answer === 'object' &&
			answer !== null &&
			((Array.isArray(Reflect.get(answer, 'errors')) && Reflect.get(answer, 'errors').length > 0) ||
				typeof Reflect.get(answer, 'refusal') === 'string'),
	);
}
