import { describe, expect, it } from 'vitest';
import type { Answer } from '#test/support/a-visitor';
import type { World } from '../access/world';
import { everyForm } from './every-form';
import { refusedFields, sendForm, standsIn } from './posting-forms';
import { cookieOf } from './raw-form';
import { atOnce, rawPost } from './raw-requests';

/** Hostile input in every field that has a place to type in (trust.md 14, 18). */
export function typedIn(world: () => World): void {
	describe('What is typed in', () => {
		it('may be 100 kB of anything: refused with its field within a second, and kept', async () => {
			const hostile = [
				`${'a'.repeat(50_000)}!${' '.repeat(49_000)}x`,
				`${'a@'.repeat(30_000)}${'.a'.repeat(20_000)}`,
				`${'0-'.repeat(25_000)}${'(['.repeat(25_000)}`,
			];
			const wrong: string[] = [];
			let tried = 0;
			for (const { role, path, form } of await everyForm(world())) {
				for (const [at, { name }] of form.fields.entries()) {
					const text = hostile[at % hostile.length] ?? '';
					const what = `${role} ${path} ${name}`;
					tried++;
					let answer = await timed(() => sendForm(world().as(role), form, { [name]: text }));
					// A busy machine is no slow pattern.
					for (let again = 0; again < 2 && answer.took > 1000; again++) {
						answer = await timed(() => sendForm(world().as(role), form, { [name]: text }));
					}
					if (answer.took > 1000) wrong.push(`${what} took ${answer.took} ms`);
					if (answer.status !== 422) wrong.push(`${what}: ${answer.status}`);
					else if (!refusedFields(answer.text).includes(name)) wrong.push(`${what} is not named`);
					else if (standsIn(answer.text, name)?.trim() !== text.trim())
						wrong.push(`${what} is lost`);
				}
			}
			expect(wrong).toEqual([]);
			expect(tried).toBeGreaterThan(50);
		});

		it('is no day where there is none: 30 February, the year 1, the year 9999', async () => {
			const wrong: string[] = [];
			let tried = 0;
			for (const { role, path, form } of await everyForm(world())) {
				for (const { name } of form.fields.filter(({ kind }) => kind === 'date')) {
					for (const day of [
						'2027-02-30',
						'0001-01-01',
						'9999-12-31',
						'-1',
						'٢٠٢٧-٠١-٠١',
						'gisteren',
					]) {
						tried++;
						const answer = await sendForm(world().as(role), form, { [name]: day });
						const named = refusedFields(answer.text).includes(name);
						const isKept = standsIn(answer.text, name) === day;
						if (answer.status !== 422 || !named || !isKept) {
							wrong.push(
								`${path} ${name}=${day}: ${answer.status}, named ${named}, kept ${isKept}`,
							);
						}
					}
				}
			}
			expect(wrong).toEqual([]);
			expect(tried).toBeGreaterThan(30);
		});

		it('may be named and encoded in any way without breaking a page', async () => {
			const path = `/geschillen/${world().spares[1]}/stappen/submit-views`;
			const bodies = [
				'points.__proto__.x=1&general=%00a%ED%A0%80b%FF',
				'__proto__.polluted=1&constructor.prototype.polluted=1&general=x',
				`${'a.'.repeat(500)}b=1&general=x`,
				'points=x&points.point-1=y',
				'points.point-1.a.b=1',
				'points.point-1=a&points.point-1=b',
				'general=a&general=b',
				'general[]=a&=b&.=c&..=d&points.=e&.points=f',
				'points.toString=x&points.hasOwnProperty=y&hasOwnProperty=z&general=x',
				`${Array.from({ length: 3000 }, (_, at) => `points.p${at}=x`).join('&')}`,
				'general=%C0%80%F5%80&version=99999999999999999999',
				'&&&&==&%&%zz=%zz',
			];
			const { url } = world().portal;
			const statuses: number[] = [];
			for (const body of bodies) {
				const headers = {
					Host: new URL(url).host,
					Origin: url,
					Cookie: cookieOf(world().as('respondent')),
				};
				const [answer] = await atOnce(url, [rawPost(path, headers, body)]);
				statuses.push(answer?.status ?? 0);
			}
			expect(statuses.filter((status) => ![303, 409, 422].includes(status))).toEqual([]);
			// Three thousand fields, and a list where one text is asked for.
			expect([statuses[9], statuses[6]]).toEqual([422, 422]);
			const many = new FormData();
			for (let at = 0; at < 3000; at++) many.append(`points.p${at}`, 'x');
			expect((await world().as('respondent').send(path, many)).status).toBe(422);
			const surrogate = await world().as('respondent').post(path, { general: 'a\ud800b\u0000c' });
			expect([303, 409, 422]).toContain(surrogate.status);
			for (const role of ['respondent', 'applicant', 'caseworker', 'chair'] as const) {
				expect((await world().as(role).get(`/geschillen/${world().spares[1]}`)).status).toBe(200);
			}
		});
	});
}

async function timed(ask: () => Promise<Answer>): Promise<Answer & { took: number }> {
	const from = performance.now();
	const answer = await ask();
	return { ...answer, text: answer.text, took: Math.round(performance.now() - from) };
}
