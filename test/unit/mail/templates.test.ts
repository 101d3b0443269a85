import { describe, expect, test } from 'vitest';
import type { TemplateName } from '#emails/template';
import { templates } from '#emails/templates';
import { filingTime } from '#test/support/a-dispute';
import { mailFacts, mailSetting } from '#test/support/mail-facts';
import { render } from '~/delivery/render-mail';
import type { ToldAnswer } from '~/domain/dispute/attempt-answer';
import { expecting } from '~/domain/dispute/notices/expecting';
import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import { noticeTemplates, taskKeys } from '~/domain/dispute/notices/notice';
import { withoutContent } from '~/domain/dispute/notices/without-content';
import { instantOf } from '~/domain/instant';
import { type Language, languages } from '~/domain/language';
import { initialLaw } from '~/domain/law/law-data';
import { computeTerm } from '~/domain/law/term';
import { localDate } from '~/domain/local-date';
import { commonTexts } from '~/i18n/common';
import { explainTerm } from '~/i18n/terms/explain-term';
import { sumUpDue } from '~/i18n/terms/sum-up-due';

const names = Object.keys(templates) as TemplateName[];
const audiences = ['party', 'ministry'] as const;
const due = localDate('2027-02-11');
const filed = localDate('2027-01-14');
const viewsTerm = computeTerm('views', filed, {}, initialLaw);
const rulingTerm = computeTerm('ruling', filed, {}, initialLaw);
const expected = expecting('submit-views', { why: 'term', term: viewsTerm });
const moved = [
	{ term: 'views' as const, from: filed, to: due, because: expected.because },
	{ term: 'information' as const, from: filed, to: due, because: null },
];

/** Facts that fill every template, so that one object serves all of them. */
function anyFacts(changes: Partial<NoticeFacts> = {}) {
	return {
		...mailFacts({
			detail: 'Wij missen het verslag.\nStuur dit alsnog.',
			outcomes: [
				{ number: 1, title: 'Huurverhoging', admissible: true, outcome: 'partly' },
				{ number: 2, title: 'Nieuwbouw', admissible: false, outcome: null },
			],
			...changes,
		}),
		code: '482913',
		validUntil: instantOf(new Date('2027-01-14T10:10:00Z')),
		organisationName: 'Gemeente Waterstad',
		personName: 'Piet Prins',
		email: 'piet@waterstad.example',
		role: 'signatory',
	};
}

const cases = languages.flatMap((language) =>
	names.flatMap((name) =>
		audiences.flatMap((audience) =>
			[true, false].map((full) => ({ language, name, audience, full })),
		),
	),
);

describe.each(cases)('$name in $language to $audience (all facts: $full)', (each) => {
	const { language, name, audience, full } = each;
	const facts = full
		? anyFacts({ expected, rulingTerm, moved })
		: anyFacts({ detail: null, rulingDue: null, documents: [], outcomes: [] });
	const mail = render(name, facts, mailSetting({ language, audience, invited: full }));

	test('has a subject, a text and an HTML part without holes', () => {
		expect(mail.subject).toMatch(/\S/);
		for (const part of [mail.subject, mail.text, mail.html]) {
			expect(part).not.toMatch(/undefined|\[object|NaN|null|=>/);
		}
		expect(mail.html).toMatch(`<html lang="${language}">`);
	});

	test('has one link, to the portal’s own address, that the text part has too', () => {
		const links = [...mail.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
		expect(links).toHaveLength(1);
		expect(links[0]).toMatch(/^https:\/\/portaal\.example\.nl\/\S+$/);
		expect(mail.text.split('\n')).toContain(links[0]);
	});

	test('speaks in sentences of at most fifteen words', () => {
		expect(longSentences(mail.html)).toEqual([]);
	});

	test('says where to ask, and names what it is about', () => {
		expect(mail.text).toContain('hulp@portaal.example.nl');
		if ((noticeTemplates as readonly string[]).includes(name)) {
			expect(mail.subject).toMatch(/^\[2027-0001\] \S/);
			expect(mail.text).toContain('Fatima Yilmaz');
			expect(mail.text).toContain('Gemeente Waterstad, Woonstichting De Linde');
			expect(mail.text).toMatch(/14 (januari|January) 2027 (om|at) 11:00/);
		}
	});
});

/** The sentences of paragraphs; what others wrote, lists and tables are not ours to shorten. */
function longSentences(html: string): string[] {
	return [...html.matchAll(/<p [^>]*>(.*?)<\/p>/g)]
		.map(([, inner]) => (inner ?? '').replace(/<[^>]+>/g, '').replace(/\(PDF\)|&[^;]+;/g, ''))
		.flatMap((paragraph) => paragraph.split(/[.?!:](?:\s|$)/))
		.filter((sentence) => sentence.trim().split(/\s+/).length > 15);
}

describe('The way to a date', () => {
	const inOneLine = ({ text }: { text: string }) => text.replace(/\s+/g, ' ');

	test.each(languages)(
		'stands in %s under what is to be done, in the text part too',
		(language) => {
			const facts = mailFacts({ expected });
			const mail = render('filing-received', facts, mailSetting({ language }));
			const { lines } = explainTerm(viewsTerm, language);
			expect(lines.length).toBeGreaterThan(2);
			const told = [commonTexts[language].whyThisDate, ...lines];
			for (const line of told) expect(inOneLine(mail)).toContain(line);
			for (const line of told) expect(mail.html).toContain(line);
		},
	);

	test.each(
		languages.flatMap((language) =>
			noticeTemplates.map((name) => ({ language, name, summary: rulingOf(language) })),
		),
	)('to the ruling is told wherever its day is: $name in $language', (each) => {
		const { language, name, summary } = each;
		const mail = render(name, mailFacts({ rulingTerm }), mailSetting({ language }));
		const steps = explainTerm(rulingTerm, language).lines;
		const isTold = (part: string) =>
			part.includes(summary) || steps.every((step) => part.includes(step));
		expect([isTold(inOneLine(mail)), isTold(mail.html)]).toEqual([true, true]);
		const without = render(name, mailFacts({ rulingDue: null }), mailSetting({ language }));
		expect(inOneLine(without)).not.toMatch(/Waarom d|Why th/);
	});

	test('is told once, where the mail is about the ruling’s day', () => {
		const mail = render('term-extended', mailFacts({ rulingTerm }), mailSetting());
		expect(inOneLine(mail).match(/Woningwet artikel 44 lid 4/g)).toHaveLength(1);
	});

	test('to each date that moved stands beside it', () => {
		const mail = render('law-changed', mailFacts({ moved }), mailSetting());
		expect(inOneLine(mail)).toContain(
			'is nu donderdag 11 februari 2027. Vier weken (Regeling toegelaten instellingen volkshuisvesting 2015 artikel 19b). Eerste dag: 15 januari 2027.',
		);
	});

	test('is left out of a mail that was queued before it was kept', () => {
		const stored = JSON.parse(
			JSON.stringify(
				mailFacts({
					expected: { task: 'submit-views', due },
					moved: [{ term: 'views', from: null, to: due }],
				}),
			),
		);
		for (const name of noticeTemplates) {
			const mail = render(name, stored, mailSetting());
			expect(inOneLine(mail)).toContain('donderdag 8 april 2027');
			expect(inOneLine(mail)).not.toContain('Waarom');
		}
	});
});

function rulingOf(language: Language): string {
	return sumUpDue({ why: 'term', term: rulingTerm }, language);
}

test('each task that somebody can be waited for is told with its day of the week', () => {
	for (const task of taskKeys) {
		const facts = mailFacts({ expected: { task, due } });
		const { text } = render('filing-received', facts, mailSetting());
		expect(text.replace(/\s+/g, ' ')).toContain('Doe dit uiterlijk op donderdag 11 februari 2027.');
	}
});

test('who is asked nothing is told so', () => {
	expect(render('filing-acknowledged', mailFacts(), mailSetting()).text).toContain(
		'U hoeft nu niets te doen.',
	);
	const told = mailFacts({ expected: { task: 'provide-information', due } });
	const { text } = render('information-announced', told, mailSetting());
	expect(text.replace(/\s+/g, ' ')).toContain('donderdag 11 februari 2027');
	expect(text).toContain('U hoeft nu niets te doen.');
});

test('only the party that acted reads that the mail is its acknowledgement', () => {
	const acknowledges = 'Dan is deze mail uw ontvangstbevestiging.';
	for (const name of ['views-received', 'information-provided', 'stay-consented']) {
		const text = (party: string) =>
			render(name, mailFacts(), mailSetting({ party })).text.replace(/\s+/g, ' ');
		expect(text('Huurdersbond Waterstad')).toContain(acknowledges);
		expect(text('Gemeente Waterstad')).not.toContain(acknowledges);
	}
});

test('the others read who was asked for information, and until when a case rests', () => {
	const asked = render('information-announced', mailFacts({ asked: 'Bouwbedrijf' }), mailSetting());
	expect(asked.text).toContain('een vraag gesteld aan Bouwbedrijf.');
	const restsUntil = localDate('2027-02-20');
	const resting = render('stayed', mailFacts({ restsUntil }), mailSetting());
	expect(resting.text.replace(/\s+/g, ' ')).toContain('tot en met zaterdag 20 februari 2027.');
});

test.each([
	['stay-ended', 'runs', 'loopt weer door'],
	['stay-ended', 'still', 'staat nog stil'],
	['cured', 'still', 'staat nog stil'],
	['cured', 'over', 'verandert hierdoor niet'],
	['stay-refused', 'still', 'staat nog stil'],
	['stay-refused', 'runs', 'loopt door'],
	['stayed', 'still', 'staat zo lang stil'],
	['stayed', 'over', 'verandert hierdoor niet'],
	['cure-requested', 'over', 'verandert hierdoor niet'],
] as const)('%s says of a ruling term that is %s: %s', (name, rulingClock, said) => {
	const { text } = render(name, mailFacts({ rulingClock }), mailSetting());
	const told = text.replace(/\s+/g, ' ').match(/de termijn[^.]*stil|de (laatste|termijn)[^.]*\./gi);
	expect(told?.join(' ')).toContain(said);
	const others = ['loopt weer door', 'loopt door', 'nog stil', 'zo lang stil', 'niet\\.'];
	for (const other of others.filter((each) => !said.includes(each.replace('\\.', '')))) {
		expect(told?.join(' ')).not.toMatch(new RegExp(other));
	}
});

test('that a case rests no longer is not told as that it does not rest', () => {
	const restsUntil = localDate('2027-02-20');
	const said = (facts: NoticeFacts) =>
		render('stay-refused', facts, mailSetting()).text.replace(/\s+/g, ' ');
	expect(said(mailFacts({ restsUntil }))).toContain(
		'niet langer rusten dan tot en met zaterdag 20',
	);
	expect(said(mailFacts())).toContain('laat de zaak niet rusten.');
});

test('a day for the ruling that has passed is told as one that was', () => {
	const at = instantOf(new Date('2027-04-09T10:00:00Z'));
	const said = (when = at) =>
		render('stayed', mailFacts({ at: when }), mailSetting()).text.replace(/\s+/g, ' ');
	expect(said()).toContain('De minister moest uiterlijk op donderdag 8 april 2027 beslissen.');
	expect(said(instantOf(filingTime))).toContain('De minister beslist uiterlijk op');
});

test('a party for which nobody acts yet reads how to come in, with the very address', () => {
	const setting = mailSetting({ invited: true });
	const { text, html } = render('filing-received', mailFacts(), setting);
	expect(text.replace(/\s+/g, ' ')).toContain('log in met dit e-mailadres: mila@waterstad.example');
	expect(html).toContain('href="https://portaal.example.nl/uitnodigingen"');
	expect(render('filing-received', mailFacts(), mailSetting()).text).not.toContain('e-mailadres:');
});

test('the other parties are told until when the applicant can complete its request', () => {
	const facts = mailFacts({ expected: null, cureDue: localDate('2027-02-11') });
	const { text } = render('cure-requested', facts, mailSetting());
	expect(text.replace(/\s+/g, ' ')).toContain('tot en met donderdag 11 februari 2027');
});

test('what somebody typed is text in the mail, never markup, and keeps its lines', () => {
	const name = '<script>alert(1)</script> & "Zoon"';
	const facts = mailFacts({
		by: { name, actingFor: name },
		parties: [{ name, side: 'applicant' }],
		detail: '<img src=x onerror=y>\nTweede regel',
		documents: [{ number: 1, name: '"><a href="https://kwaad.example">.pdf' }],
	});
	const { html, text } = render('cure-requested', facts, mailSetting());
	expect(html).not.toMatch(/<script|<img|href="https:\/\/kwaad/);
	expect(text).toContain('<img src=x onerror=y>');
	expect(text).toMatch(/^> Tweede regel$/m);
});

test('a subject is one short line, whatever somebody is called', () => {
	const actingFor = `Kwaad\r\nBcc: x@example.nl\u2028\u202e\0${'a'.repeat(500)}`;
	const facts = mailFacts({ by: { name: 'Kwaad', actingFor } });
	const { subject } = render('filing-received', facts, mailSetting());
	expect(subject).toMatch(
		/^\[2027-0001\] Nieuw geschil ingediend door Kwaad Bcc: x@example.nl a+…$/,
	);
	expect([...subject].length).toBeLessThanOrEqual(150);
});

test('a very long text is cut, and the mail says where the rest is', () => {
	const facts = mailFacts({ detail: 'woord '.repeat(4000) });
	const { text } = render('cured', facts, mailSetting());
	expect(text.length).toBeLessThan(6000);
	expect(text).toContain('Lees de rest in het portaal.');
});

test('whoever gave views gets all of them back, however long', () => {
	const facts = mailFacts({ detail: `${'woord '.repeat(4000)}slot.` });
	const { text } = render('views-received', facts, mailSetting());
	expect(text).toContain('slot.');
	expect(text).toContain('Wat er is ingevuld');
	expect(render('views-received', mailFacts(), mailSetting()).text).not.toContain(
		'Wat er is ingevuld',
	);
});

test('whoever said something of an attempt reads it back under the attempt', () => {
	const on = localDate('2026-11-12');
	const onAttempts: ToldAnswer[] = [
		{ attemptId: '1', form: 'meeting', on, stance: 'contested', remarks: 'Zonder ons.' },
		{ attemptId: '2', form: 'letter', on, stance: 'confirmed', remarks: '' },
	];
	const { text } = render('views-received', mailFacts({ onAttempts }), mailSetting());
	expect(text).toMatch(
		/overleg op 12 november 2026\s+>? ?Nee, het ging anders\s+>? ?Zonder ons\./i,
	);
	expect(text).toMatch(/brief op 12 november 2026\s+>? ?Ja, zo is het gegaan/i);
	const stranger = withoutContent(mailFacts({ onAttempts }));
	expect(render('views-received', stranger, mailSetting()).text).not.toContain('Zonder ons.');
});

test('a caseworker from whom a case was taken over reads by whom, and that nothing is left to do', () => {
	const by = { name: 'Ahmed Kaya', actingFor: 'role:caseworker' };
	const told = (language: Language) =>
		render(
			'case-taken-over',
			mailFacts({ by }),
			mailSetting({ language, audience: 'ministry' }),
		).text.replace(/\s+/g, ' ');
	expect(told('nl')).toContain(
		'Ahmed Kaya (behandelaar) behandelt dit geschil nu, in plaats van u.',
	);
	expect(told('nl')).toContain('U hoeft niets meer te doen.');
	expect(told('en')).toContain('now handles this dispute, instead of you.');
});

test('a ruling’s mail says what was decided on each point', () => {
	const { text } = render('ruling-notified', anyFacts(), mailSetting());
	expect(text).toContain('- Punt 1, Huurverhoging: deels toegewezen');
	expect(text).toContain('- Punt 2, Nieuwbouw: niet-ontvankelijk');
});

test('the code stands in the mail on a line of its own, and not in the subject', () => {
	const { subject, text } = render('sign-in-code', anyFacts(), mailSetting({ audience: 'person' }));
	expect(text.split('\n')).toContain('482913');
	expect(subject).not.toMatch(/\d/);
});
