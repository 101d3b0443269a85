export { action } from '../step-form/step-action.server';

/** A step that there is not: the route above it answers as it does where one is forbidden. */
export default function UnknownStep() {
	return null;
}
