import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import { theCaseworker, theChair, theSignatory, theTenants } from '#test/support/cast';
import { take, told } from '#test/support/take-step-on';
import type { CaseFile } from '~/domain/dispute/chambers';

const question = {
	thirdPartyName: 'Bouwbedrijf Steen',
	thirdPartyEmail: 'info@steen.example',
	question: 'Wat kost het?',
	due: '2027-02-01',
};
const asked = take('request-information', aCaseFile({ state: 'under-review' }), theChair, question);
const third = asked.dispute.parties.at(-1)?.id;

/** The file in which the ruling on its one point awaits a signature. */
function presented(file: CaseFile): CaseFile {
	const point = { admissible: 'yes', outcome: 'upheld', reasons: 'Past bij de woonvisie.' };
	const drafted = take('draft-ruling', file, theCaseworker, { points: { 'point-1': point } });
	return take('present-ruling', drafted, theCaseworker);
}

describe('A third party that still owes an answer', () => {
	it('hears that it need not give it any more, however the dispute ends', () => {
		const lapsed = `question-lapsed ${third}`;
		expect(told('sign-ruling', presented(asked), theSignatory, { agreed: 'yes' })).toContain(
			lapsed,
		);
		expect(told('withdraw', asked, theTenants, { agreed: 'yes' })).toContain(lapsed);
	});

	it('hears nothing of the end once it has answered', () => {
		const answered = {
			...asked,
			dispute: {
				...asked.dispute,
				informationRequests: asked.dispute.informationRequests.map((request) => ({
					...request,
					answer: { at: request.askedAt, text: 'Veel.', exhibitIds: [], late: false },
				})),
			},
		};
		for (const all of [
			told('sign-ruling', presented(answered), theSignatory, { agreed: 'yes' }),
			told('withdraw', answered, theTenants, { agreed: 'yes' }),
		]) {
			expect(all.filter((each) => each.endsWith(` ${third}`))).toEqual([]);
		}
	});
});
