import { type HTMLElement, parse } from 'node-html-parser';

/** What a page needs of whoever reads it: to send a form on, and to follow a link. */
export interface Sender {
	get(path: string): Promise<PageView>;
	send(path: string, body: URLSearchParams | FormData): Promise<PageView>;
}

/** A page as a browser without JavaScript has it: text, links and forms that can be filled in. */
export class PageView {
	readonly root: HTMLElement;

	constructor(
		private readonly sender: Sender,
		/** Path and query at which the redirects ended. */
		readonly path: string,
		readonly status: number,
		readonly html: string,
	) {
		this.root = parse(html, { blockTextElements: { script: false, style: false } });
	}

	/** The page's main heading. */
	get heading(): string {
		return textOf(this.root.querySelector('h1'));
	}

	/** All that can be read on the page. */
	get text(): string {
		return textOf(this.root.querySelector('body'));
	}

	/** The form that has a field of this name; throws where there is none. */
	form(field: string): FormView {
		const found = this.root
			.querySelectorAll('form')
			.find((form) => controlsOf(form).some((control) => control.getAttribute('name') === field));
		if (!found) throw new Error(`${this.describe()} has no form with the field ${field}`);
		return new FormView(this.sender, this, found);
	}

	/** The form with this text on its button; throws where there is none. */
	formWithButton(text: string): FormView {
		const found = this.root
			.querySelectorAll('form')
			.find((form) =>
				form.querySelectorAll('button').some((button) => textOf(button).includes(text)),
			);
		if (!found) throw new Error(`${this.describe()} has no form with the button ${text}`);
		return new FormView(this.sender, this, found);
	}

	/** The address of the link that says this; throws where there is none. */
	link(text: string): string {
		const found = this.root.querySelectorAll('a').find((link) => textOf(link).includes(text));
		const href = found?.getAttribute('href');
		if (!href) throw new Error(`${this.describe()} has no link ${text}`);
		return href;
	}

	/** For messages: where it is, how it was answered, what it is called and what it complains of. */
	describe(): string {
		const errors = this.root.querySelectorAll('[role=alert] li').map(textOf);
		return `${this.path} (${this.status}, “${this.heading}”${errors.map((error) => `; ${error}`).join('')})`;
	}
}

/** A form on a page, with what stands in it and what is filled in. */
export class FormView {
	private readonly filled = new Map<string, string[]>();
	private readonly files: { name: string; file: File }[] = [];

	constructor(
		private readonly sender: Sender,
		private readonly page: PageView,
		private readonly element: HTMLElement,
	) {}

	/** The names of its fields. */
	get names(): string[] {
		return [...new Set(this.controls().flatMap((control) => control.getAttribute('name') ?? []))];
	}

	/** The name of the field or choice with this label; throws where there is none. */
	nameOf(label: string): string {
		const id = this.idOf(label);
		const control = this.controls().find((each) => each.getAttribute('id') === id);
		return control?.getAttribute('name') ?? this.fail(`has no field labelled ${label}`);
	}

	/** The value of the radio or check box with this label. */
	valueOf(label: string): string {
		const id = this.idOf(label);
		const control = this.controls().find((each) => each.getAttribute('id') === id);
		return control?.getAttribute('value') ?? this.fail(`has no choice labelled ${label}`);
	}

	/** What stands in the field of this name when the page comes. */
	standing(name: string): string {
		const control = this.controls().find((each) => each.getAttribute('name') === name);
		return (control && standing(control)[0]) ?? '';
	}

	/** Types or chooses; throws where there is no such field or choice. */
	fill(name: string, ...values: string[]): this {
		const controls = this.controls().filter((control) => control.getAttribute('name') === name);
		if (controls.length === 0) this.fail(`has no field ${name}, only ${this.names.join(', ')}`);
		const kind = controls[0]?.getAttribute('type');
		if (kind === 'radio' || kind === 'checkbox') {
			const offered = controls.map((control) => control.getAttribute('value') ?? 'on');
			const wrong = values.find((value) => !offered.includes(value));
			if (wrong !== undefined) this.fail(`offers ${offered.join(', ')} for ${name}, not ${wrong}`);
		}
		this.filled.set(name, values);
		return this;
	}

	/** Puts a file in a file field. */
	attach(name: string, file: File): this {
		if (!this.names.includes(name))
			this.fail(`has no field ${name}, only ${this.names.join(', ')}`);
		this.files.push({ name, file });
		return this;
	}

	/** Sends it by the button with this text, or by the one that saves: it has no name, others do more. */
	async submit(buttonText?: string): Promise<PageView> {
		const buttons = this.element
			.querySelectorAll('button')
			.filter((each) => each.getAttribute('type') !== 'button');
		const button = buttonText
			? buttons.find((each) => textOf(each).includes(buttonText))
			: (buttons.find((each) => !each.getAttribute('name')) ?? buttons[0]);
		if (buttonText && !button) this.fail(`has no button ${buttonText}`);
		const pairs = this.pairs();
		const pressed = button?.getAttribute('name');
		if (pressed) pairs.push([pressed, button?.getAttribute('value') ?? '']);
		const action = button?.getAttribute('formaction') ?? this.element.getAttribute('action');
		const path = action || this.page.path;
		if (this.element.getAttribute('enctype') !== 'multipart/form-data') {
			return this.sender.send(path, new URLSearchParams(pairs));
		}
		const body = new FormData();
		for (const [name, value] of pairs) body.append(name, value);
		for (const { name, file } of this.files) body.append(name, file);
		return this.sender.send(path, body);
	}

	/** What a browser would send: what was filled in, and otherwise what stands there. */
	private pairs(): [string, string][] {
		const done = new Set<string>();
		return this.controls().flatMap((control): [string, string][] => {
			const name = control.getAttribute('name');
			if (!name || control.getAttribute('type') === 'file') return [];
			const typed = this.filled.get(name);
			if (!typed) return standing(control).map((value) => [name, value]);
			if (done.has(name)) return [];
			done.add(name);
			return typed.map((value) => [name, value]);
		});
	}

	private controls(): HTMLElement[] {
		return controlsOf(this.element);
	}

	private idOf(label: string): string {
		const found = this.element
			.querySelectorAll('label')
			.find((each) => textOf(each).includes(label));
		return found?.getAttribute('for') ?? this.fail(`has no label ${label}`);
	}

	private fail(what: string): never {
		throw new Error(`The form on ${this.page.describe()} ${what}`);
	}
}

function controlsOf(form: HTMLElement): HTMLElement[] {
	return form.querySelectorAll('input, textarea, select');
}

function standing(control: HTMLElement): string[] {
	const kind = control.getAttribute('type');
	if (kind === 'radio' || kind === 'checkbox') {
		return control.hasAttribute('checked') ? [control.getAttribute('value') ?? 'on'] : [];
	}
	if (control.tagName === 'TEXTAREA') return [control.textContent.replace(/^\n/, '')];
	if (control.tagName !== 'SELECT') return [control.getAttribute('value') ?? ''];
	const options = control.querySelectorAll('option');
	const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
	return chosen ? [chosen.getAttribute('value') ?? chosen.textContent] : [];
}

function textOf(element: HTMLElement | null): string {
	return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
