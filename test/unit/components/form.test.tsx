import type { HTMLElement } from 'node-html-parser';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { aServedPage } from '#test/support/a-served-page';
import { Checkbox } from '~/components/form/checkbox';
import { CheckboxGroup } from '~/components/form/checkbox-group';
import { DateField } from '~/components/form/date-field';
import { RadioGroup } from '~/components/form/radio-group';
import { SelectField } from '~/components/form/select-field';
import { TextField } from '~/components/form/text-field';
import { ValidatedForm } from '~/components/form/validated-form';
import { requiredText } from '~/domain/form/fields';
import type { FieldError } from '~/domain/form/parse-form';
import type { Language } from '~/domain/language';

/** A form as the server sends it, read as a browser without JavaScript would. */
function served(
	fields: ReactNode,
	{
		errors,
		values,
		language = 'nl',
	}: { errors?: FieldError[]; values?: object; language?: Language } = {},
): Promise<HTMLElement> {
	return aServedPage(
		<ValidatedForm schema={z.object({ title: requiredText(10) })} errors={errors} values={values}>
			{fields}
		</ValidatedForm>,
		language,
	);
}

function one(root: HTMLElement, selector: string): HTMLElement {
	const found = root.querySelectorAll(selector);
	if (found.length !== 1 || !found[0]) throw new Error(`${found.length} × ${selector}`);
	return found[0];
}

/** What a control's aria-describedby says, read out. */
function description(root: HTMLElement, control: HTMLElement): string[] {
	const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
	return ids.map((id) => one(root, `[id="${id}"]`).text);
}

const sides = [
	{ value: 'a', label: 'Verzoeker' },
	{ value: 'b', label: 'Wederpartij', hint: 'Tegen wie het verzoek is' },
];

describe('a field', () => {
	test('has its label tied to it, and says what is required to assistive software only', async () => {
		const form = await served(<TextField name="points.p1.title" label="Titel" />);
		const input = one(form, 'input');
		expect(one(form, `label[for="${input.id}"]`).text).toBe('Titel');
		expect(input.getAttribute('aria-required')).toBe('true');
		expect(input.hasAttribute('required')).toBe(false);
		expect(one(form, 'form').hasAttribute('novalidate')).toBe(true);
	});

	test('says that it is optional, in the language of the page', async () => {
		const field = <TextField name="note" label="Note" optional />;
		expect(one(await served(field), 'label').text).toBe('Note (niet verplicht)');
		expect(one(await served(field, { language: 'en' }), 'label').text).toBe('Note (optional)');
		expect(one(await served(field), 'input').hasAttribute('aria-required')).toBe(false);
	});

	test('is described by its hint and, after a refusal, by its error', async () => {
		const form = await served(<TextField name="title" label="Titel" hint="Kort" />, {
			errors: [{ field: 'title', key: 'too-long', params: { max: 10 } }],
		});
		const input = one(form, 'input');
		expect(description(form, input)).toEqual(['Kort', 'Fout: Gebruik ten hoogste 10 tekens.']);
		expect(input.getAttribute('aria-invalid')).toBe('true');
	});

	test('keeps what was typed, markup and line ends as typed', async () => {
		const typed = { title: '<b>"Titel"</b>', points: { p1: { reasons: 'Een\nTwee' } } };
		const form = await served(
			<>
				<TextField name="title" label="Titel" />
				<TextField name="points.p1.reasons" label="Redenen" rows={4} />
			</>,
			{ values: typed },
		);
		expect(one(form, 'input').getAttribute('value')).toBe(typed.title);
		expect(one(form, 'textarea').text).toBe('Een\nTwee');
		expect(form.querySelector('b')).toBeNull();
	});

	test('of a date keeps even what is no date', async () => {
		const form = await served(<DateField name="on" label="Op" />, { values: { on: '31-2-2027' } });
		expect(one(form, 'input[type=text]').getAttribute('value')).toBe('31-2-2027');
	});

	test('of errors names them in the order of the page, what has no field last', async () => {
		const form = await served(
			<>
				<TextField name="title" label="Titel" />
				<DateField name="on" label="Op" />
			</>,
			{
				errors: [
					{ field: 'other', key: 'required' },
					{ field: 'on', key: 'date-without-year' },
					{ field: 'title', key: 'required' },
					{ field: '', key: 'too-many-fields' },
				],
			},
		);
		const lines = form.querySelectorAll('[role=alert] li').map((line) => line.text);
		expect(lines.map((line) => line.split(':')[0]).slice(0, 2)).toEqual(['Titel', 'Op']);
		expect(lines).toHaveLength(4);
	});

	test('has what was chosen chosen again', async () => {
		const form = await served(
			<>
				<RadioGroup name="side" label="Kant" options={sides} />
				<CheckboxGroup name="with" label="Met" options={[...sides, { value: 'c', label: 'C' }]} />
				<SelectField name="theme" label="Thema" options={sides} />
				<Checkbox name="agreed" label="Akkoord" />
			</>,
			{ values: { side: 'b', with: ['a', 'c'], theme: 'a', agreed: 'yes' } },
		);
		const ticked = form.querySelectorAll('[checked]').map((box) => box.getAttribute('value'));
		expect(ticked).toEqual(['b', 'a', 'c', 'yes']);
		expect(one(form, 'option[selected]').getAttribute('value')).toBe('a');
	});
});

describe('a group of options', () => {
	test('is one question with a legend; each option has its label and its own hint', async () => {
		const form = await served(<RadioGroup name="side" label="Kant" hint="Kies" options={sides} />);
		const group = one(form, 'fieldset[role=radiogroup]');
		expect(one(group, 'legend').text).toBe('Kant');
		expect(description(form, group)).toEqual(['Kies']);
		expect(group.getAttribute('aria-required')).toBe('true');
		const [, second] = group.querySelectorAll('input');
		if (!second) throw new Error('no second option');
		expect(one(form, `label[for="${second.id}"]`).text).toBe('Wederpartij');
		expect(description(form, second)).toEqual(['Tegen wie het verzoek is']);
	});

	test('is reached from the error summary at its first option', async () => {
		const form = await served(<RadioGroup name="side" label="Kant" options={sides} />, {
			errors: [{ field: 'side', key: 'choose-one' }],
		});
		const href = one(form, '[role=alert] a').getAttribute('href') ?? '';
		expect(one(form, `[id="${href.slice(1)}"]`).getAttribute('value')).toBe('a');
		expect(one(form, 'fieldset').getAttribute('aria-invalid')).toBe('true');
	});
});

describe('a refused form', () => {
	const fields = (
		<>
			<TextField name="title" label="Titel" />
			<TextField name="view" label="Wat vindt u?" />
		</>
	);

	test('says above the fields what has to be mended, each line leading to its field', async () => {
		const form = await served(fields, {
			errors: [
				{ field: 'title', key: 'required' },
				{ field: 'view', key: 'required' },
				{ field: '', key: 'too-many-fields' },
			],
		});
		const summary = one(form, '[role=alert]');
		expect(summary.querySelectorAll('li').map((line) => line.text)).toEqual([
			'Titel: vul dit veld in.',
			'Wat vindt u? Vul dit veld in.',
			'Dit formulier heeft te veel velden. Verstuur het in delen.',
		]);
		for (const link of summary.querySelectorAll('a')) {
			one(form, `[id="${link.getAttribute('href')?.slice(1)}"]`);
		}
		expect(summary.getAttribute('tabindex')).toBe('-1');
		expect(summary.hasAttribute('autofocus')).toBe(true);
	});

	test('has no summary before anything was refused', async () => {
		expect((await served(fields)).querySelector('[role=alert]')).toBeNull();
	});
});

describe('the line on filling in all fields', () => {
	const line = 'Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.';

	test('stands once above a form of several fields', async () => {
		const form = await served([
			<TextField key="a" name="title" label="Titel" />,
			<TextField key="b" name="note" label="Noot" optional />,
		]);
		expect(one(form, 'form > p').text).toBe(line);
	});

	test('is left out where there is one field, or where each is optional', async () => {
		expect((await served(<TextField name="title" label="Titel" />)).text).not.toContain(line);
		const optional = await served([
			<TextField key="a" name="title" label="Titel" optional />,
			<TextField key="b" name="note" label="Noot" optional />,
		]);
		expect(optional.text).not.toContain(line);
	});
});
