/** The parts of a request, in the order of the task list. */
export const requestSections = [
	'kind',
	'agreement',
	'parties',
	'points',
	'attempts',
	'documents',
] as const;
export type RequestSection = (typeof requestSections)[number];
