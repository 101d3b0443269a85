import type { Portal } from '#test/support/a-portal';
import type { Reader } from '#test/support/a-reader';
import type { PlayedCase, PlayedParty } from './invent';
import { advise, draftRuling, takeStep } from './ministry';
import { enterAsFiler, enterAsInvited } from './people';
import { accepted, aDocument, writeRequest } from './request-form';
import type { Staff } from './staff';

/** A case after it was played, with everybody still signed in. */
export interface Played {
	reference: string;
	/** Per party name. */
	people: Map<string, Reader>;
}

/** Tells a step as it happens. */
export type Say = (line: string) => void;

/** Plays a case from filing to the notified ruling; throws where the portal does not go along. */
export async function playCase(
	portal: Portal,
	staff: Staff,
	played: PlayedCase,
	say: Say,
): Promise<Played> {
	const [filer, ...others] = played.parties;
	if (!filer) throw new Error('A case has an applicant');
	const people = new Map<string, Reader>([[filer.name, await enterAsFiler(portal, filer)]]);
	const of = (name: string): Reader => {
		const sender = people.get(name);
		if (!sender) throw new Error(`${name} is no party to the case`);
		return sender;
	};
	const filed = await writeRequest(of(filer.name), played);
	const reference = /\/geschillen\/([\w-]+)/.exec(filed.path)?.[1];
	if (!reference) throw new Error(`Not filed: ${filed.describe()}`);
	say(`${filer.name} files the request: ${reference}`);
	for (const party of others) {
		people.set(party.name, await enterAsInvited(portal, party.person, reference));
		say(`${party.name} confirms its place`);
	}
	await takeStep(staff.caseworker, reference, 'take-on');
	if (played.cure) await mend(of(filer.name), staff, reference, played.cure, say);
	await takeStep(staff.caseworker, reference, 'confirm-complete');
	say('The caseworker finds the request complete');
	for (const party of others) await giveViews(party, of(party.name), reference, played, say);
	for (const party of played.parties.filter(({ withdraws }) => withdraws)) {
		await takeStep(of(party.name), reference, 'withdraw', (form) =>
			form.fill('reason', 'Wij gaan niet verder.').fill('agreed', 'yes'),
		);
		say(`${party.name} withdraws; the others go on`);
	}
	for (const asked of played.information) {
		await inform(portal, of, staff, reference, asked, played);
		say(`${asked.from} gives the information asked for`);
	}
	if (played.extension) {
		const { weeks, reason } = played.extension;
		await takeStep(staff.caseworker, reference, 'extend-term', (form) =>
			form.fill('weeks', String(weeks)).fill('reason', reason),
		);
		say(`The term is extended by ${weeks} weeks`);
	}
	await advise(staff.chair, reference, played);
	say('The committee’s chair gives the advice');
	await draftRuling(staff.caseworker, reference, played);
	await takeStep(staff.caseworker, reference, 'present-ruling');
	say('The caseworker drafts the ruling and presents it');
	if (played.sentBack) {
		const remarks = played.sentBack;
		await takeStep(staff.signatory, reference, 'send-back-ruling', (form) =>
			form.fill('remarks', remarks),
		);
		await draftRuling(staff.caseworker, reference, played);
		await takeStep(staff.caseworker, reference, 'present-ruling');
		say('It is sent back with remarks, and presented again');
	}
	await takeStep(staff.signatory, reference, 'sign-ruling', (form) => form.fill('agreed', 'yes'));
	say('The signatory signs the binding ruling');
	return { reference, people };
}

async function mend(
	filer: Reader,
	staff: Staff,
	reference: string,
	{ defects, answer }: NonNullable<PlayedCase['cure']>,
	say: Say,
): Promise<void> {
	await takeStep(staff.caseworker, reference, 'request-cure', (form) =>
		form.fill('defects', defects).fill('days', '14'),
	);
	await takeStep(filer, reference, 'cure', (form) =>
		form.fill('answer', answer).attach('file', aDocument('aanvulling.txt', answer)),
	);
	say('The applicant is asked to complete the request, and does');
}

async function giveViews(
	party: PlayedParty,
	sender: Reader,
	reference: string,
	played: PlayedCase,
	say: Say,
): Promise<void> {
	const { views } = party;
	if (!views) return;
	await takeStep(sender, reference, 'submit-views', (form) => {
		form.fill('general', views.general);
		const fields = form.names.filter((name) => name.startsWith('points.'));
		for (const [index, point] of played.points.entries()) {
			const field = fields[index];
			if (field) form.fill(field, point.positions[party.name] ?? views.general);
		}
		form.attach('file', aDocument('zienswijze.txt', views.general));
	});
	say(`${party.name} gives its views`);
}

async function inform(
	portal: Portal,
	of: (name: string) => Reader,
	staff: Staff,
	reference: string,
	asked: PlayedCase['information'][number],
	played: PlayedCase,
): Promise<void> {
	const party = played.parties.find(({ name }) => name === asked.from);
	const thirdParty = { name: asked.from, email: 'derde@derde.example' };
	const due = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
	await takeStep(staff.chair, reference, 'request-information', (form) => {
		form.fill('question', asked.question).fill('due', due);
		if (party) form.fill('partyId', form.valueOf(party.name));
		else form.fill('thirdPartyName', thirdParty.name).fill('thirdPartyEmail', thirdParty.email);
	});
	const sender = party ? of(party.name) : await enterAsInvited(portal, thirdParty, reference);
	await takeStep(sender, reference, 'provide-information', (form) =>
		form.fill('answer', asked.answer),
	);
}

/** What every party can do in the end: read the ruling and take its letter along. */
export async function readRuling(sender: Reader, reference: string) {
	const page = await accepted(sender.get(`/geschillen/${reference}`));
	return { page, letter: page.link('uitspraak') };
}
