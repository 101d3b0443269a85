import type { StepName } from '~/domain/dispute/procedure';
import { pageTable } from '../access/page-table';
import type { Role } from '../access/people';
import type { World } from '../access/world';
import { postingForms } from './posting-forms';

/** Every form that posts on every page that somebody can open, once. */
export async function everyForm(world: World) {
	const pages: [Role, string][] = [
		['visitor', '/inloggen'],
		['unaffiliated', '/namens/nieuw/registreren'],
	];
	const openTo: Role[] = ['applicant', 'administrator', 'caseworker'];
	for (const { paths, get } of Object.values(pageTable(world))) {
		const reader = openTo.find((role) => get[role] === 200);
		if (reader) pages.push(...paths.map((path): [Role, string] => [reader, path]));
	}
	const { filed, advised } = world.disputes;
	const under = world.disputes['under-review'];
	const curing = world.disputes['cure-requested'];
	const signing = world.disputes['awaiting-signature'];
	const steps: [Role, string, StepName][] = [
		['caseworker', filed, 'confirm-complete'],
		['caseworker', filed, 'request-cure'],
		['caseworker', filed, 'decline'],
		['caseworker', filed, 'correct-contact'],
		['caseworker', filed, 'extend-term'],
		['caseworker', filed, 'add-note'],
		['applicant', filed, 'consent-to-stay'],
		['applicant', filed, 'withdraw'],
		['applicant', curing, 'cure'],
		['respondent', filed, 'submit-views'],
		['caseworker', under, 'undo-confirmation'],
		['caseworker', under, 'set-advice-due'],
		['chair', under, 'request-information'],
		['chair', under, 'give-advice'],
		['thirdParty', under, 'provide-information'],
		['caseworker', advised, 'draft-ruling'],
		['signatory', signing, 'send-back-ruling'],
	];
	for (const [role, reference, step] of steps) {
		pages.push([role, `/geschillen/${reference}/stappen/${step}`]);
	}
	const forms = [];
	for (const [role, path] of pages) {
		const { text } = await world.as(role).get(path);
		for (const form of postingForms(text, path)) {
			if (form.fields.length > 0) forms.push({ role, path, form });
		}
	}
	return forms;
}
