import type { Fields, Visitor } from '#test/support/a-visitor';

/** Starts a request and answers its address. */
export async function aDraft(visitor: Visitor): Promise<string> {
	const { status, location } = await visitor.post('/verzoeken');
	if (status !== 303 || !location) throw new Error(`No request was started: ${status}`);
	return location;
}

/** Posts a section and answers where it leads; throws where it was refused. */
export async function keep(visitor: Visitor, address: string, fields: Fields): Promise<string> {
	const { status, location, text } = await visitor.post(address, fields);
	if (status !== 303 || !location) {
		const errors = text.match(/role="alert"[\s\S]*?<\/ul>/)?.[0].replace(/<[^>]+>/g, ' ');
		throw new Error(`${address} was refused with ${status}: ${errors}`);
	}
	return location;
}

/** The ids at the end of the links to a section's items, in the order of the page. */
export async function idsOf(visitor: Visitor, at: string, section: string): Promise<string[]> {
	const { text } = await visitor.get(`${at}/${section}`);
	const links = text.matchAll(new RegExp(`href="${at}/${section}/([^"?/]+)"`, 'g'));
	return [...new Set([...links].map(([, id = '']) => id))].filter((id) => id !== 'nieuw');
}

/** The two sections that come first, for a dispute about new agreements. */
export async function aFormation(visitor: Visitor): Promise<string> {
	const at = await aDraft(visitor);
	await keep(visitor, `${at}/soort`, { kind: 'formation' });
	await keep(visitor, `${at}/afspraken`, {
		title: 'Prestatieafspraken Waterstad 2027',
		periodFrom: '2027',
		periodUntil: '2028',
		bidDate: '2026-06-26',
		aroseOn: '',
	});
	return at;
}

/** A party that is typed in. */
export function typedIn(name: string, changes: Fields = {}): Fields {
	return {
		side: 'respondent',
		kind: 'association',
		name,
		code: '',
		kvk: '',
		rsin: '',
		municipality: '',
		address: '',
		contactName: '',
		contactEmail: `${name.toLowerCase().replaceAll(/\W+/g, '.')}@example.nl`,
		...changes,
	};
}

/** An attempt with these parties, whose proof is still to come. */
export function attemptWith(partyIds: readonly string[], changes: Fields = {}): Fields {
	return {
		on: '2026-11-12',
		form: 'meeting',
		withPartyIds: partyIds,
		outcome: 'Wij werden het niet eens.',
		noProofReason: '',
		...changes,
	};
}

/** Adds a report to an attempt on its own page, with what stands there. */
export async function addProof(visitor: Visitor, address: string, stands: Fields): Promise<void> {
	const report = { name: 'verslag.txt', content: 'Het verslag van het overleg.' };
	const { status } = await visitor.upload(address, [report], { ...stands, intent: 'bestand' });
	if (status !== 303) throw new Error(`The proof was refused with ${status}`);
}

/** Says of every document that is asked for why it is not there. */
export async function answerDocuments(visitor: Visitor, at: string): Promise<string[]> {
	const documents = await idsOf(visitor, at, 'documenten');
	for (const document of documents) {
		await keep(visitor, `${at}/documenten/${document}`, { missingReason: 'Niet in ons bezit.' });
	}
	return documents;
}

/** A formation that can be filed as it is: one respondent, one point, one attempt with its proof. */
export async function aReadyFormation(visitor: Visitor): Promise<string> {
	const at = await aFormation(visitor);
	await keep(visitor, `${at}/partijen/nieuw`, typedIn('Wonen Zuid'));
	const [filer = '', respondent = ''] = await idsOf(visitor, at, 'partijen');
	await keep(visitor, `${at}/punten/nieuw`, {
		title: 'Huurverhoging',
		theme: 'affordability',
		asked: 'Beperk de huurverhoging.',
		[`positions.${filer}`]: 'De huren stijgen te veel.',
		[`positions.${respondent}`]: 'De ruimte is nodig.',
	});
	await keep(visitor, `${at}/pogingen/nieuw`, attemptWith([respondent]));
	const [attempt = ''] = await idsOf(visitor, at, 'pogingen');
	await addProof(visitor, `${at}/pogingen/${attempt}`, attemptWith([respondent]));
	await answerDocuments(visitor, at);
	return at;
}

/** The declaration under a request. */
export const signature = { name: 'Fatima Yilmaz', capacity: 'voorzitter', agreed: 'yes' };
