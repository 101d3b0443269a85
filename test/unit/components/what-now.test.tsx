import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import { aServedPage } from '#test/support/a-served-page';
import { theCaseworker, theChair, theSignatory } from '#test/support/cast';
import { take } from '#test/support/take-step-on';
import type { CaseFile } from '~/domain/dispute/chambers';
import { waitingIn } from '~/domain/dispute/waiting';
import { initialLaw } from '~/domain/law/law-data';
import { type LocalDate, localDate } from '~/domain/local-date';
import { WhatNow } from '~/routes/dispute/page/what-now';
import { tasksOf } from '~/routes/dispute/waiting/task-step';

const today = localDate('2027-01-21');
const toCure = { defects: 'Het bod ontbreekt.', days: '14' };
const asked = take('request-cure', aCaseFile(), theCaseworker, toCure);

async function said(file = asked, partyId: string, restsUntil: LocalDate | null = null) {
	const { dispute, chambers } = file;
	const waiting = waitingIn({ dispute, chambers }, initialLaw).filter(
		({ waitsFor }) => 'partyId' in waitsFor && waitsFor.partyId === partyId,
	);
	const page = await aServedPage(
		<WhatNow
			as="party"
			dispute={dispute}
			chambers={null}
			restsUntil={restsUntil}
			open={partyId === 'party-tenants' ? ['cure'] : ['submit-views']}
			tasks={tasksOf(waiting, today)}
			hindered={{}}
			marks={[]}
		/>,
	);
	return page.text;
}

describe('What the page says of where a dispute stands', () => {
	it('calls the applicant that has to complete the request ‘u’', async () => {
		const text = await said(asked, 'party-tenants');
		expect(text).toContain('Uw verzoek is nog niet compleet. U kunt het aanvullen.');
		expect(text).not.toContain('De verzoeker vult');
	});

	it('speaks of the applicant to the others', async () => {
		expect(await said(asked, 'party-municipality')).toContain('De verzoeker vult het verzoek aan.');
	});

	it('says of a dispute that rests until when, not that it is dealt with', async () => {
		const file = aCaseFile({ state: 'under-review' });
		const text = await said(file, 'party-municipality', localDate('2027-02-05'));
		expect(text).toContain('De zaak rust tot en met 5 februari 2027.');
		expect(text).not.toContain('behandelen het geschil');
	});

	it('says first of a ruling that was sent back by whom and why, until it is presented anew', async () => {
		const point = { admissible: 'yes', outcome: 'upheld', reasons: 'Past bij de woonvisie.' };
		const points = { 'point-1': point };
		const advised = take('give-advice', aCaseFile({ state: 'under-review' }), theChair, {
			considerations: 'Gewogen.',
			points,
		});
		const drafted = take('draft-ruling', advised, theCaseworker, { points });
		expect(await saidToCaseworker(drafted)).not.toContain('teruggestuurd');
		const presented = take('present-ruling', drafted, theCaseworker);
		const back = take('send-back-ruling', presented, theSignatory, {
			remarks: 'Noem ook de wachttijd.',
		});
		const text = await saidToCaseworker(back);
		expect(text).toContain('De ondertekenaar stuurde de uitspraak terug.');
		expect(text).toContain('Pas de uitspraak aan: zij is teruggestuurd');
		expect(text).toMatch(
			/Erik Smit stuurde haar terug op .* en schreef:\s*Noem ook de wachttijd\./,
		);
		const again = take('present-ruling', back, theCaseworker);
		expect(await saidToCaseworker(again)).not.toContain('Noem ook de wachttijd.');
	});
});

async function saidToCaseworker({ dispute, chambers }: CaseFile) {
	const waiting = waitingIn({ dispute, chambers }, initialLaw).filter(
		({ waitsFor }) => 'role' in waitsFor && waitsFor.role === 'caseworker',
	);
	const page = await aServedPage(
		<WhatNow
			as="ministry"
			dispute={dispute}
			chambers={chambers}
			restsUntil={null}
			open={['draft-ruling', 'present-ruling']}
			tasks={tasksOf(waiting, today)}
			hindered={{}}
			marks={[]}
		/>,
	);
	return page.text;
}
