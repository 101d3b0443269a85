import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFiledDispute, asFiler } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import type { Visitor } from '#test/support/a-visitor';
import {
	aStranger,
	theAssociation,
	theCaseworker,
	theMunicipality,
	theTenants,
} from '#test/support/cast';
import { lawSignalTexts } from '~/i18n/signals/law-signals';
import { signalSectionTexts } from '~/i18n/signals/signal-section';
import { aFormation, idsOf, keep, typedIn } from '../filing/a-draft';
import { aFilingPortal, type FilingPortal } from '../filing/a-filing-portal';

let at: FilingPortal;
let tenants: Visitor;
/** A dispute to be checked, one that was ruled on before, and one that strangers had with the association. */
let running: string;
let ruled: string;
let ofStrangers: string;

beforeAll(async () => {
	at = await aFilingPortal(async (runtime) => {
		// As they stand once the minister has ruled; the way to a ruling is another test's.
		const rule = (reference: string) => {
			const data = { state: 'ruled', rulingDueOn: null };
			return runtime.db.transaction((tx) => tx.dispute.update({ where: { reference }, data }));
		};
		ruled = await aFiledDispute(runtime);
		await rule(ruled);
		const others = aRequest().parties.map((party) =>
			party.filer ? { ...party, name: 'Huurdersraad Elders' } : party,
		);
		const stranger = asFiler(aStranger);
		ofStrangers = await aFiledDispute(runtime, aRequest({ parties: others }), stranger);
		await rule(ofStrangers);
		running = await aFiledDispute(runtime);
	});
	tenants = await at.as(theTenants);
}, 120_000);
afterAll(() => at?.stop());

/** What each rule says on this page, as `verdict title: text`, as a reader sees it. */
async function signalsOn(visitor: Visitor, path: string): Promise<string[]> {
	const { status, text } = await visitor.get(path);
	expect([path, status]).toEqual([path, 200]);
	const part = text.match(/id="wat-de-wet-vraagt"[\s\S]*?<\/section>/)?.[0] ?? '';
	const items = part.match(/<li[\s\S]*?<\/li>/g) ?? [];
	return items.map((item) =>
		item
			.replace(/<[^>]+>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim(),
	);
}

const rule = lawSignalTexts.nl;
const { verdict } = signalSectionTexts.nl;
const about = (signals: string[], key: keyof typeof rule) =>
	signals.filter((signal) => signal.includes(rule[key].title));

describe('The filer’s last page', () => {
	it('says what the law asks of what was entered so far, and of each thing once it is entered', async () => {
		const draft = await aFormation(tenants);
		const check = `${draft}/controle`;
		const before = await signalsOn(tenants, check);
		expect(about(before, 'dispute-arisen')[0]).toContain('26 december 2026');
		expect(about(before, 'window-strict')[0]).toContain('25 januari 2027');
		expect(about(before, 'all-three-kinds')[0]).toContain('de gemeente, de woningcorporatie');
		expect(about(before, 'attempt-towards-party')[0]).toContain('Noem de wederpartijen');
		expect(about(before, 'points-named')[0]).toContain(verdict.mend);
		// With the filer alone nobody can tell whether the same was decided before.
		expect(about(before, 'earlier-decision')).toEqual([]);

		await keep(tenants, `${draft}/partijen/nieuw`, typedIn('Wonen Zuid'));
		const [filer = '', respondent = ''] = await idsOf(tenants, draft, 'partijen');
		await keep(tenants, `${draft}/punten/nieuw`, {
			title: 'De woonvisie',
			theme: 'affordability',
			asked: 'Beperk de huurverhoging.',
			[`positions.${filer}`]: 'De huren stijgen te veel.',
			[`positions.${respondent}`]: '',
		});
		const after = await signalsOn(tenants, check);
		expect(about(after, 'all-three-kinds')[0]).toContain('U noemt nog niet: de gemeente.');
		expect(about(after, 'attempt-towards-party')[0]).toContain('met Wonen Zuid uit te komen');
		expect(about(after, 'carrying-out-not-policy')[0]).toContain('‘De woonvisie’ gaat misschien');
		expect(about(after, 'positions')[0]).toContain('Het standpunt van Wonen Zuid');
		expect(about(after, 'points-named')[0]).toContain(verdict.met);
		expect(about(after, 'earlier-decision')[0]).toContain('geen eerdere uitspraak');
	});

	it('names the filer’s own earlier ruling, and nobody else’s', async () => {
		const draft = await aFormation(tenants);
		await keep(
			tenants,
			`${draft}/partijen/nieuw`,
			typedIn('De Linde', { contactEmail: theAssociation.email }),
		);
		await keep(
			tenants,
			`${draft}/partijen/nieuw`,
			typedIn('Waterstad', { kind: 'municipality', contactEmail: theMunicipality.email }),
		);
		const signals = about(await signalsOn(tenants, `${draft}/controle`), 'earlier-decision');
		expect(signals).toHaveLength(1);
		expect(signals[0]).toContain(ruled);
		expect(signals.join()).not.toContain(ofStrangers);
	});
});

describe('The caseworker’s completeness check', () => {
	it.each(['confirm-complete', 'request-cure', 'decline'])(
		'at %s has what each rule says of the request as it was filed',
		async (step) => {
			const caseworker = await at.as(theCaseworker);
			const signals = await signalsOn(caseworker, `/geschillen/${running}/stappen/${step}`);
			expect(about(signals, 'signed')[0]).toContain('Het verzoek is ondertekend.');
			expect(about(signals, 'dispute-arisen')[0]).toContain('26 december 2026');
			expect(about(signals, 'document').length).toBe(5);
			expect(about(signals, 'attempt-towards-party').length).toBe(2);
			const earlier = about(signals, 'earlier-decision').join();
			expect([earlier.includes(ruled), earlier.includes(ofStrangers)]).toEqual([true, false]);
		},
	);

	it('is in the language of its reader', async () => {
		const caseworker = await at.as(theCaseworker);
		await caseworker.post('/taal', { taal: 'en', terug: '/start' });
		const page = await caseworker.get(`/geschillen/${running}/stappen/confirm-complete`);
		expect(page.text).toContain(signalSectionTexts.en.title);
		await caseworker.post('/taal', { taal: 'nl', terug: '/start' });
	});

	it('is nobody else’s: parties see no signals about a dispute', async () => {
		for (const actor of [theTenants, theMunicipality]) {
			const { text } = await (await at.as(actor)).get(`/geschillen/${running}`);
			expect(text).not.toContain('wat-de-wet-vraagt');
			expect(text).not.toContain(ofStrangers);
		}
	});
});

describe('An outage on the last day to file', () => {
	const outage = { from: '2026-01-23T10:00', until: '2026-01-23T18:00', reason: 'Stroomstoring.' };
	// A bid of 26 June 2025: the dispute arose on 26 December, four weeks end on Friday 23 January 2026.
	const asked = '/klok?kind=formation&bidDate=2025-06-26&on=2026-01-30';
	const reasons = {
		nl: 'Het portaal werkte niet op 29 januari 2026. Daarom loopt de termijn langer door.',
		en: 'The portal was down on 29 January 2026. That is why the term runs on longer.',
	};

	it('moves that day in the signals of a draft and on the public clock, with the reason', async () => {
		const draft = await aFormation(tenants);
		await keep(tenants, `${draft}/afspraken`, {
			title: 'Prestatieafspraken Waterstad 2026',
			periodFrom: '2026',
			periodUntil: '2026',
			bidDate: '2025-06-26',
			aroseOn: '',
		});
		const windows = async () => {
			const signals = await signalsOn(tenants, `${draft}/controle`);
			return [about(signals, 'window-strict')[0], about(signals, 'window-practice')[0]];
		};
		const clock = async (language: 'nl' | 'en') => {
			const { text } = await tenants.get(`/api${asked}&language=${language}`);
			return JSON.parse(text);
		};
		expect((await windows())[0]).toContain('tot en met 23 januari 2026');
		expect(await clock('nl')).toMatchObject({ verdict: 'late', until: '2026-01-29' });

		const caseworker = await at.as(theCaseworker);
		for (const [id, changes] of [
			['0f0f0f0f-0000-4000-8000-000000000001', {}],
			[
				'0f0f0f0f-0000-4000-8000-000000000002',
				{ from: '2026-01-29T20:00', until: '2026-01-30T00:00' },
			],
		] as const) {
			const fields = { ...outage, ...changes, id, intent: 'leg-vast' };
			expect((await caseworker.post('/beheer/storingen', fields)).status).toBe(303);
		}

		const [strict, practice] = await windows();
		expect(strict).toContain('tot en met 26 januari 2026');
		expect(strict).toContain('Het portaal werkte niet op 23 januari 2026.');
		expect(practice).toContain('tot en met 30 januari 2026');
		for (const language of ['nl', 'en'] as const) {
			const answer = await clock(language);
			expect(answer).toMatchObject({ verdict: 'in-time-in-one-reading', until: '2026-01-30' });
			expect(answer.text).toContain(reasons[language]);
			const said = answer.days.map((day: { explanation: string[] }) => day.explanation.join(' '));
			expect(said[1]).toContain(
				language === 'nl' ? 'storing van het portaal' : 'outage of the portal',
			);
		}
		expect((await tenants.get(asked)).text).toContain(reasons.nl);
		expect((await tenants.get('/klok.ics?kind=formation&bidDate=2025-06-26')).text).toContain(
			'DTSTART;VALUE=DATE:20260130',
		);
	});
});
