import type { FormView, PageView, Sender } from '#test/support/a-page';
import { localDateOf } from '~/domain/local-date';
import { invented, type PlayedCase, type PlayedParty } from './invent';

/** A small document as an uploader has it: real text, named after what it is. */
export function aDocument(name: string, text: string): File {
	return new File([`${text}\n`], name, { type: 'text/plain' });
}

/**
 * Writes a whole request in the wizard, page by page, and signs it. Answers the page that the filer
 * ends on; throws where a page does not take what was filled in.
 */
export async function writeRequest(filer: Sender, played: PlayedCase): Promise<PageView> {
	const drafts = await filer.get('/verzoeken');
	const overview = await drafts.formWithButton('Begin').submit();
	const at = overview.path;
	await save(filer, `${at}/soort`, 'kind', (form) => form.fill('kind', played.kind));
	await save(filer, `${at}/afspraken`, 'title', (form) => agreement(form, played));
	for (const party of played.parties.slice(1)) {
		await save(filer, `${at}/partijen/nieuw`, 'name', (form) => typedIn(form, party));
	}
	for (const point of played.points) {
		await save(filer, `${at}/punten/nieuw`, 'asked', (form) => {
			form.fill('title', point.title).fill('theme', point.theme).fill('asked', point.asked);
			for (const [party, position] of Object.entries(point.positions)) {
				form.fill(form.nameOf(party), position);
			}
			if (played.kind === 'performance') {
				form
					.fill('clause', point.clause)
					.fill('notDone', invented('De afspraak is niet nagekomen.'));
				form.fill('ownDuties', invented('Wij deden wat is afgesproken.'));
			}
		});
	}
	for (const attempt of played.attempts) await writeAttempt(filer, at, attempt, played);
	await answerDocuments(filer, at);
	const check = await filer.get(`${at}/controle`);
	const signed = check.form('agreed');
	signed.fill('name', played.parties[0]?.person.name ?? '').fill('capacity', 'voorzitter');
	return signed.fill('agreed', 'yes').submit();
}

function agreement(form: FormView, { name, kind }: PlayedCase): void {
	const year = Number(localDateOf(new Date()).slice(0, 4));
	form.fill('title', `Prestatieafspraken ${name}`);
	form.fill('periodFrom', String(year)).fill('periodUntil', String(year + 1));
	if (kind === 'formation') form.fill('bidDate', `${year}-05-26`);
	else form.fill('madeOn', `${year - 1}-12-10`);
}

function typedIn(form: FormView, party: PlayedParty): void {
	form.fill('side', party.side).fill('kind', party.kind).fill('name', party.name);
	form.fill('contactEmail', party.person.email);
	if (party.code) form.fill('code', party.code);
	if (party.municipality) form.fill('municipality', party.municipality);
}

async function writeAttempt(
	filer: Sender,
	at: string,
	attempt: PlayedCase['attempts'][number],
	played: PlayedCase,
): Promise<void> {
	const saved = await save(filer, `${at}/pogingen/nieuw`, 'outcome', (form) => {
		form.fill('on', attempt.on).fill('form', attempt.form).fill('outcome', attempt.outcome);
		form.fill('withPartyIds', ...attempt.with.map((name) => form.valueOf(name)));
		form.fill('pointIds', ...played.points.map(({ title }) => form.valueOf(title)));
	});
	const proof = await filer.get(
		saved.path.includes('/pogingen/') ? saved.path : saved.link('bewijs'),
	);
	const upload = proof.form('file');
	upload.attach('file', aDocument('verslag-overleg.txt', attempt.outcome));
	await accepted(upload.submit());
}

/** Attaches the first document that is asked for, and says of the others why they are not there. */
async function answerDocuments(filer: Sender, at: string): Promise<void> {
	const list = await filer.get(`${at}/documenten`);
	const pages = list.root
		.querySelectorAll('a')
		.map((link) => link.getAttribute('href') ?? '')
		.filter((href) => href.startsWith(`${at}/documenten/`));
	for (const [index, path] of [...new Set(pages)].entries()) {
		if (index === 0) {
			const upload = (await filer.get(path)).form('file');
			upload.attach('file', aDocument('document.txt', 'Het gevraagde document.'));
			await accepted(upload.submit());
			continue;
		}
		await save(filer, path, 'missingReason', (form) =>
			form.fill('missingReason', invented('Niet in ons bezit.')),
		);
	}
}

/** Opens a page, fills in its form and sends it; throws where it was refused. */
export async function save(
	sender: Sender,
	path: string,
	field: string,
	fillIn: (form: FormView, page: PageView) => void,
	button?: string,
): Promise<PageView> {
	const page = await sender.get(path);
	const form = page.form(field);
	fillIn(form, page);
	return accepted(form.submit(button));
}

/** The page that came; throws where what was sent was refused. */
export async function accepted(sent: Promise<PageView>): Promise<PageView> {
	const page = await sent;
	if (page.status >= 400) throw new Error(`Refused: ${page.describe()}`);
	return page;
}
