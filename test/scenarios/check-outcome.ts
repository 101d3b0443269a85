import type { Portal } from '#test/support/a-portal';
import type { PlayedCase, PlayedParty, PlayedPoint } from './invent';
import type { Played } from './play';
import { accepted } from './request-form';

const outcomeWords = { upheld: 'Toegewezen', partly: 'Deels toegewezen', dismissed: 'Afgewezen' };

/**
 * Compares what every party reads with what the case file says: on the dispute's page, in the letter
 * and in the mail that notifies it. Answers the lines to print; throws at the first difference.
 */
export async function checkOutcome(
	portal: Portal,
	played: PlayedCase,
	{ reference, people }: Played,
): Promise<string[]> {
	const lines: string[] = [];
	for (const party of played.parties) {
		const reader = people.get(party.name);
		if (!reader) throw new Error(`${party.name} did not take part`);
		const page = await accepted(reader.get(`/geschillen/${reference}`));
		for (const [index, point] of played.points.entries()) {
			const ruled = page.root.querySelector(`#uitspraak-${index + 1}`);
			const where = `${party.name} reads on point ${index + 1}`;
			expectSame(ruled?.querySelector('.utrecht-status-badge')?.textContent, word(point), where);
			expectPart(ruled?.textContent, point.reasons, where);
			if (point.obligation) expectPart(ruled?.textContent, point.obligation.text, where);
		}
		const letter = await reader.visitor.get(`/geschillen/${reference}/uitspraak.pdf`);
		if (letter.status !== 200 || !letter.text.startsWith('%PDF-')) {
			throw new Error(`${party.name} gets no letter: ${letter.status}`);
		}
		await checkNotified(portal, played, party, reference);
	}
	for (const [index, point] of played.points.entries()) {
		lines.push(
			`point ${index + 1}, ${point.title}: ${word(point)}${point.outcomeKnown ? '' : ' (invented)'}`,
		);
	}
	for (const party of played.parties) {
		const subjects = portal.mail
			.mailsTo(party.person.email)
			.map(({ subject }) => subject ?? '')
			.filter((subject) => subject.includes(reference));
		lines.push(
			`mails to ${party.name}: ${subjects.length}`,
			...subjects.map((each) => `  ${each}`),
		);
	}
	return lines;
}

async function checkNotified(
	portal: Portal,
	{ points }: PlayedCase,
	party: PlayedParty,
	reference: string,
): Promise<void> {
	const mail = await portal.mail.waitFor(
		(each) =>
			(each.subject ?? '').includes(reference) &&
			each.attachments.some(({ filename }) => filename?.startsWith('uitspraak')) &&
			JSON.stringify(each.to).includes(party.person.email),
	);
	const text = plain(mail.text);
	for (const [index, point] of points.entries()) {
		const line = `punt ${index + 1}, ${plain(point.title)}: `;
		const said = text.slice(text.indexOf(line) + line.length);
		if (!text.includes(line))
			throw new Error(`The mail to ${party.name} leaves out ${point.title}`);
		expectSame(said.slice(0, word(point).length), word(point), `The mail to ${party.name}`);
	}
}

function word({ admissible, outcome }: PlayedPoint): string {
	return admissible && outcome ? outcomeWords[outcome] : 'Niet-ontvankelijk';
}

function plain(text: string | undefined): string {
	return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}

function expectSame(read: string | undefined, expected: string, where: string): void {
	if (plain(read) !== plain(expected)) differs(read, expected, where);
}

function expectPart(read: string | undefined, expected: string, where: string): void {
	if (!plain(read).includes(plain(expected))) differs(read, expected, where);
}

function differs(read: string | undefined, expected: string, where: string): never {
	throw new Error(`Difference. ${where}: “${plain(read).slice(0, 300)}”, expected “${expected}”`);
}
