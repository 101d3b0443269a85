import { describe, expect, it } from 'vitest';
import { readPdf } from '#test/integration/documents/read-pdf';
import type { StepName } from '~/domain/dispute/procedure';
import type { Role } from '../access/people';
import type { World } from '../access/world';
import { postingForms, refusedFields, sendForm } from './posting-forms';
import { stepFields } from './step-fields';

/** Breaks out of attributes, text areas, titles and scripts wherever something is not escaped. */
const script = '"><img src=x onerror=alert(1)></textarea></script><script>alert(2)</script>';
const alive = /<img src=x|<script>alert|onerror=alert\(1\)>(?!<\/text)/;

/** Markup and script in every text that somebody else reads: it is text, on page, in mail and PDF. */
export function storedScripts(world: () => World): void {
	describe('Script in a text', () => {
		it('is shown as text, on every page, in every mail and in the PDFs', async () => {
			const draft = `/verzoeken/${world().readyDrafts[11]}`;
			const filled = await fillDraft(world(), draft);
			expect(filled).toBeGreaterThan(12);
			const signature = { name: script, capacity: script, agreed: 'yes' };
			const filed = await world().as('applicant').post(`${draft}/controle`, signature);
			const reference = /20\d\d-\d+/.exec(filed.location ?? '')?.[0] ?? 'not filed';
			const page = `/geschillen/${reference}`;
			await takeSteps(world(), page);
			for (const role of ['applicant', 'respondent', 'caseworker', 'chair', 'signatory'] as const) {
				const shown = await world().as(role).get(page);
				expect([role, shown.status]).toEqual([role, 200]);
				expect(shown.text).not.toMatch(alive);
				expect(shown.text).toContain('&lt;img src=x onerror=alert(1)&gt;');
				const search = `/geschillen?toon=alle&zoek=${encodeURIComponent(script)}`;
				for (const path of ['/start', search, `${page}/stappen/add-note`, '/bestaat-niet']) {
					expect((await world().as(role).get(path)).text).not.toMatch(alive);
				}
			}
			for (const name of ['verzoek', 'uitspraak']) {
				const pdf = await world().as('respondent').get(`${page}/${name}.pdf`);
				expect(readPdf(pdf.bytes).text).toContain('alert(2)');
				expect(pdf.bytes.includes('/JavaScript')).toBe(false);
			}
			await isTextInMail(world(), reference);
		});
	});
}

/** Types it in every text field of a draft's pages that takes it; answers how many did. */
async function fillDraft({ as }: World, draft: string): Promise<number> {
	const applicant = as('applicant');
	const sections = ['afspraken', 'partijen/party-invited', 'partijen/party-association'];
	sections.push('punten/point-1', 'pogingen/attempt-1', 'documenten/bid', 'documenten/accounts');
	let filled = 0;
	for (const section of sections) {
		const path = `${draft}/${section}`;
		const forms = postingForms((await applicant.get(path)).text, path);
		const form = forms.find(({ fields }) => fields.length > 0);
		if (!form) throw new Error(`${path} has no form`);
		let names = form.fields.flatMap(({ name, kind }) => (kind === 'text' ? [name] : []));
		const send = () =>
			sendForm(applicant, form, Object.fromEntries(names.map((name) => [name, script])));
		const first = await send();
		expect(first.text).not.toMatch(alive);
		// Numbers and addresses are no place for it; the other fields are sent once more.
		const refused = first.status === 422 ? refusedFields(first.text) : [];
		names = names.filter((name) => !refused.includes(name));
		const { status } = refused.length > 0 ? await send() : first;
		expect([path, status]).toEqual([path, 303]);
		filled += names.length;
	}
	return filled;
}

async function takeSteps(world: World, page: string): Promise<void> {
	const judged = { 'points.point-1.reasons': script, considerations: script };
	const steps: [Role, StepName, Record<string, string>][] = [
		['caseworker', 'add-note', { text: script }],
		['caseworker', 'correct-contact', { name: script, address: script, reason: script }],
		['caseworker', 'confirm-complete', { remarks: script }],
		['respondent', 'submit-views', { general: script, 'points.point-1': script }],
		['chair', 'request-information', { question: script, thirdPartyName: script }],
		['chair', 'give-advice', judged],
		[
			'caseworker',
			'draft-ruling',
			{
				...judged,
				'points.point-1.obligation': script,
				'points.point-1.obligationBy': 'party-association',
			},
		],
		['caseworker', 'present-ruling', {}],
		['signatory', 'sign-ruling', {}],
	];
	for (const [role, step, changes] of steps) {
		const path = `${page}/stappen/${step}`;
		const fields = stepFields(world, step, changes);
		const files =
			step === 'submit-views'
				? [{ name: '"><img src=x onerror=alert(1)>.txt', content: 'Gewone tekst.' }]
				: [];
		const answer =
			files.length > 0
				? await world.as(role).upload(path, files, fields)
				: await world.as(role).post(path, fields);
		expect([step, answer.location]).toEqual([step, `${page}?gedaan=${step}`]);
	}
}

async function isTextInMail({ portal: { mail } }: World, reference: string): Promise<void> {
	const about = () => mail.mails().filter(({ subject }) => subject?.includes(reference));
	await mail.waitFor(
		({ subject }) => Boolean(subject?.includes(reference) && /uitspraak/i.test(subject)),
		60_000,
	);
	expect(about().length).toBeGreaterThan(5);
	for (const { html } of about()) expect(html).not.toMatch(alive);
	expect(
		about()
			.map(({ html }) => html || '')
			.join(),
	).toContain('&lt;img src=x');
}
