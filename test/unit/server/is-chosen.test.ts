import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formFields } from '#test/support/form-fields';
import { procedure } from '~/domain/dispute/procedure';
import { attemptSection } from '~/domain/dispute/request/sections/attempt-section';
import { declarationSection } from '~/domain/dispute/request/sections/declaration-section';
import { documentSection } from '~/domain/dispute/request/sections/document-section';
import { kindSection } from '~/domain/dispute/request/sections/kind-section';
import { partySection } from '~/domain/dispute/request/sections/party-section';
import { pointSection } from '~/domain/dispute/request/sections/point-section';
import { lawForm } from '~/domain/law/console/law-form';
import { localDate } from '~/domain/local-date';
import { isChosen } from '~/http/is-chosen';
import { keptFields } from '~/http/keep-form.server';

const forms = [
	...Object.entries(procedure).map(([step, { input }]) => [step, input] as const),
	['kind', kindSection],
	['party', partySection],
	['point', pointSection],
	['attempt', attemptSection(localDate('2027-01-14'))],
	['document', documentSection],
	['declaration', declarationSection],
	['law', lawForm],
] as const;

describe('A field of a form', () => {
	it.each(forms)(
		'of %s is typed where a text can be entered, and chosen where there is a list',
		(_form, schema) => {
			const fields = formFields(schema);
			const lists = fields.filter(({ isChoice }) => isChoice).map(({ name }) => name);
			expect(lists.filter((field) => !isChosen(field))).toEqual([]);
			// A text of at most a hundred characters is an id or a name.
			const texts = fields.filter(({ longest }) => (longest ?? 0) > 100).map(({ name }) => name);
			expect(texts.filter(isChosen)).toEqual([]);
		},
	);

	it('is chosen where a form carries it along unseen, or it is a button', () => {
		const pages = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
			file.endsWith('.tsx'),
		);
		const names = pages.flatMap((page) =>
			[
				...readFileSync(`app/${page}`, 'utf8').matchAll(
					/(?:type="hidden"|<Button\b)[^<>]*?\bname="([^"]+)"/g,
				),
			].map(([, name = '']) => name),
		);
		expect(names.length).toBeGreaterThan(20);
		expect(names.filter((name) => !isChosen(name))).toEqual([]);
	});
});

it('gives back every text that was typed, however short or plain', () => {
	const form = new FormData();
	for (const [name, text] of Object.entries({
		version: '7',
		agreed: 'yes',
		answer: 'akkoord',
		days: '14',
		'points.point-1.reasons': 'no',
		'points.point-1.outcome': 'upheld',
	})) {
		form.append(name, text);
	}
	const shown = keptFields(form, 'en').filter(({ label }) => label !== null);
	expect(shown.map(({ name, text }) => [name, text])).toEqual([
		['answer', 'akkoord'],
		['days', '14'],
		['points.point-1.reasons', 'no'],
	]);
});
