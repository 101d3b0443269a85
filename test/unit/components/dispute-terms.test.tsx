import { describe, expect, it } from 'vitest';
import { aDispute, filingTime } from '#test/support/a-dispute';
import { aServedPage } from '#test/support/a-served-page';
import { rulingTerm, stayedUntil, viewsTerm } from '~/domain/dispute/clock/clock';
import type { Dispute } from '~/domain/dispute/dispute';
import { endingOf } from '~/domain/dispute/ruling/ending';
import { instantOf } from '~/domain/instant';
import type { Language } from '~/domain/language';
import { initialLaw } from '~/domain/law/law-data';
import { localDate } from '~/domain/local-date';
import { CureList } from '~/routes/dispute/file/cure-list';
import { PointList } from '~/routes/dispute/file/point-list';
import { DisputeNotice } from '~/routes/dispute/page/dispute-notice';
import { disputeNotice } from '~/routes/dispute/page/dispute-notice.server';
import { StateBadge } from '~/routes/dispute/page/state-badge';
import { TermList } from '~/routes/dispute/page/term-list';

const today = localDate('2027-01-20');
const closed = { at: instantOf(new Date('2027-03-01T10:00:00Z')), reasons: 'Geen poging.' };
const stay = {
	ground: 'stay' as const,
	from: localDate('2027-01-18'),
	until: localDate('2027-02-05'),
};
const cure = {
	id: 'cure-1',
	requestedAt: instantOf(filingTime),
	defects: 'De woonvisie ontbreekt.',
	days: 14,
	due: localDate('2027-01-28'),
	answeredAt: null,
	answer: null,
	exhibitIds: [],
};

async function termsSaid(dispute: Dispute, on = today, language: Language = 'nl') {
	const terms = {
		ending: endingOf(dispute),
		ruling: rulingTerm(dispute, initialLaw),
		views: viewsTerm(dispute, initialLaw),
		cure: null,
		confirming: null,
		stillUntil: null,
	};
	const page = await aServedPage(<TermList dispute={dispute} terms={terms} today={on} />, language);
	return page.text.replace(/\s+/g, ' ');
}

describe('The terms of a dispute', () => {
	it('stay when it was declined, in the past tense and with the way to each date', async () => {
		const said = await termsSaid(aDispute({ state: 'declined', closed }));
		expect(said).toContain('De uitspraak zou er zijn geweest uiterlijk donderdag 8 april 2027');
		expect(said).toContain('Het verzoek is op 1 maart 2027 buiten behandeling gesteld.');
		expect(said).toContain('Zienswijzen konden tot en met donderdag 11 februari 2027');
		expect(said.match(/Waarom deze datum\?/g)).toHaveLength(2);
	});

	it('say when the ruling was due and when it came', async () => {
		const ruling = {
			signedAt: closed.at,
			signedBy: { personId: 'p', name: 'Bram Bos' },
			considerations: '',
			points: [],
			remedies: initialLaw.remedies,
		};
		const ruled = aDispute({ state: 'ruled', ruling });
		expect(await termsSaid(ruled)).toMatch(/De uitspraak moest er zijn uiterlijk .*8 april 2027/);
		expect(await termsSaid(ruled)).toContain('De uitspraak kwam op 1 maart 2027.');
		expect(await termsSaid(ruled, today, 'en')).toContain('The ruling came on 1 March 2027.');
	});

	it('say of views that their last day was not reached where the dispute ended before it', async () => {
		const early = { at: instantOf(new Date('2027-01-20T10:00:00Z')), reasons: 'Eens.' };
		const said = await termsSaid(aDispute({ state: 'withdrawn', closed: early }));
		expect(said).toContain('Zienswijzen zouden kunnen tot en met donderdag 11 februari 2027');
	});

	it('stand still now while they do, and stood still once that is over', async () => {
		const resting = aDispute({ suspensions: [stay] });
		const line = 'van 19 januari 2027 tot en met 5 februari 2027';
		expect(await termsSaid(resting)).toContain(
			`De termijn voor de uitspraak staat stil door aanhouding, ${line}`,
		);
		const after = await termsSaid(resting, localDate('2027-02-06'));
		expect(after).toContain(`Stilgestaan door aanhouding ${line}`);
	});
});

describe('A dispute that rests', () => {
	it('says until when beside its state', async () => {
		const restsUntil = stayedUntil({ suspensions: [stay] }, today);
		const page = await aServedPage(
			<StateBadge kind="formation" state="under-review" restsUntil={restsUntil} />,
		);
		expect(page.text).toContain('Rust tot en met 5 februari 2027');
		expect(stayedUntil({ suspensions: [stay] }, localDate('2027-02-05'))).toBe('2027-02-05');
		expect(stayedUntil({ suspensions: [stay] }, localDate('2027-02-06'))).toBeNull();
		const none = { ...stay, until: stay.from };
		expect(stayedUntil({ suspensions: [none] }, stay.from)).toBeNull();
	});
});

describe('An invitation to complete the request', () => {
	const asked = (changes: Partial<Dispute> = {}) =>
		aDispute({ state: 'cure-requested', cures: [cure], ...changes });
	const said = async (dispute: Dispute, on = today) =>
		(await aServedPage(<CureList dispute={dispute} because={[]} today={on} />)).text;

	it('says that it can still be done while its term runs', async () => {
		expect(await said(asked())).toContain(
			'Nog niet aangevuld; dit kan tot en met 28 januari 2027.',
		);
	});

	it('says that it was not done once the term has passed or the dispute was closed', async () => {
		expect(await said(asked(), localDate('2027-01-29'))).toContain('Niet aangevuld.');
		expect(await said(asked({ state: 'withdrawn', closed }))).toContain('Niet aangevuld.');
	});
});

describe('A step that has closed with the dispute', () => {
	const query = new URLSearchParams({ gesloten: 'submit-views' });
	const line = {
		sequence: 2,
		step: 'submit-views',
		at: closed.at,
		actorName: 'Bram Bos',
		actorRole: 'respondent' as const,
		actorFor: 'Gemeente Waterstad',
		reason: null,
	};

	it('is told by how and when the dispute ended, not by who took the step last', async () => {
		const notice = disputeNotice(query, [line], aDispute({ state: 'declined', closed }));
		if (!notice) throw new Error('Nothing is told');
		const { text } = await aServedPage(<DisputeNotice notice={notice} />);
		expect(text).toContain('de zaak is gesloten');
		expect(text).toContain('Het verzoek is op 1 maart 2027 buiten behandeling gesteld.');
		expect(text).not.toContain('Bram Bos');
	});

	it('is told by who was first while the dispute runs', () => {
		expect(disputeNotice(query, [line], aDispute())).toMatchObject({ key: 'closed', by: line });
	});
});

describe('A position that the filer gave of another party', () => {
	it('is marked as the applicant’s account, its own is not', async () => {
		const page = await aServedPage(<PointList dispute={aDispute()} />);
		const rows = page.querySelectorAll('tbody tr').map(({ text }) => text);
		const of = (name: string) => rows.filter((row) => row.includes(name));
		expect(of('Gemeente Waterstad').every((row) => row.includes('Volgens de verzoeker'))).toBe(
			true,
		);
		expect(of('Huurdersbond').some((row) => row.includes('Volgens de verzoeker'))).toBe(false);
	});
});
