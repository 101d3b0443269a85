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
			const read = page.root.querySelector(`#uitspraak-${index + 1}`)?.textContent ?? '';
			expectText(read, word(point), `${party.name} reads on point ${index + 1}`);
			expectText(read, point.reasons, `${party.name} reads on point ${index + 1}`);
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
	for (const point of points) {
		expectText(mail.text ?? '', word(point), `The mail to ${party.name} says on ${point.title}`);
	}
}

function word({ admissible, outcome }: PlayedPoint): string {
	return admissible && outcome ? outcomeWords[outcome] : 'Niet-ontvankelijk';
}

function expectText(read: string, expected: string, where: string): void {
	const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
	if (plain(read).includes(plain(expected))) return;
	throw new Error(`Difference. ${where}: “${plain(read).slice(0, 300)}”, expected “${expected}”`);
}
