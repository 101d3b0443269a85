import type { FormView, PageView, Sender } from '#test/support/a-page';
import type { PlayedCase, PlayedPoint } from './invent';
import { save } from './request-form';

const step = (reference: string, name: string) => `/geschillen/${reference}/stappen/${name}`;

/** Takes a step on its page: opens the form, fills it in and sends it. */
export async function takeStep(
	person: Sender,
	reference: string,
	name: string,
	fillIn: (form: FormView) => void = () => {},
): Promise<PageView> {
	return save(person, step(reference, name), 'version', fillIn);
}

/** The committee's advice on each point. */
export async function advise(chair: Sender, reference: string, played: PlayedCase): Promise<void> {
	await takeStep(chair, reference, 'give-advice', (form) => {
		form.fill('considerations', 'De commissie heeft de standpunten gewogen.');
		eachPoint(form, played, (at, point) => {
			decided(form, at, point.advice);
			form.fill(`${at}.reasons`, 'Advies van de commissie op dit punt.');
		});
	});
}

/** The ruling on each point, as the case file tells it. */
export async function draftRuling(
	caseworker: Sender,
	reference: string,
	played: PlayedCase,
): Promise<void> {
	await takeStep(caseworker, reference, 'draft-ruling', (form) => {
		form.fill('considerations', 'De minister heeft alle standpunten en het advies gewogen.');
		eachPoint(form, played, (at, point) => {
			decided(form, at, point);
			form.fill(`${at}.reasons`, point.reasons);
			if (departs(point)) {
				form.fill(`${at}.departsBecause`, 'De minister weegt de belangen op dit punt anders.');
			}
			if (!point.obligation || !point.admissible) return;
			form.fill(`${at}.obligation`, point.obligation.text);
			form.fill(`${at}.obligationBy`, ...point.obligation.by.map((name) => form.valueOf(name)));
			if (point.obligation.due) form.fill(`${at}.obligationDue`, point.obligation.due);
		});
	});
}

function departs({ admissible, outcome, advice }: PlayedPoint): boolean {
	return advice.admissible !== admissible || advice.outcome !== outcome;
}

function decided(
	form: FormView,
	at: string,
	{ admissible, outcome }: Pick<PlayedPoint, 'admissible' | 'outcome'>,
): void {
	form.fill(`${at}.admissible`, admissible ? 'yes' : 'no');
	if (outcome) form.fill(`${at}.outcome`, outcome);
}

/** The points in the form's own order, which is that of the request. */
function eachPoint(
	form: FormView,
	{ points }: PlayedCase,
	work: (at: string, point: PlayedPoint) => void,
): void {
	const prefixes = form.names
		.filter((name) => /^points\..+\.reasons$/.test(name))
		.map((name) => name.replace(/\.reasons$/, ''));
	if (prefixes.length !== points.length) {
		throw new Error(`The form asks about ${prefixes.length} points, the case has ${points.length}`);
	}
	for (const [index, point] of points.entries()) work(prefixes[index] ?? '', point);
}
