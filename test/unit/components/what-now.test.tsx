import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import { aServedPage } from '#test/support/a-served-page';
import { theCaseworker } from '#test/support/cast';
import { take } from '#test/support/take-step-on';
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
			restsUntil={restsUntil}
			open={partyId === 'party-tenants' ? ['cure'] : ['submit-views']}
			tasks={tasksOf(waiting, today)}
			hindered={{}}
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
});
