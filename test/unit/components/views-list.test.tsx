import { expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import { aServedPage } from '#test/support/a-served-page';
import { theAssociation } from '#test/support/cast';
import { take } from '#test/support/take-step-on';
import { ViewsList } from '~/routes/dispute/file/views-list';

it('says of views that came after the term what that means, and nothing of others', async () => {
	const given = (day: number) =>
		take('submit-views', aCaseFile(), theAssociation, { general: 'Nee.' }, { day }).dispute;
	const inTime = await aServedPage(<ViewsList dispute={given(8)} />);
	const late = await aServedPage(<ViewsList dispute={given(60)} />);
	const said = 'Na de termijn ontvangen Het ministerie bepaalt of deze zienswijze nog meetelt.';
	expect(late.text).toContain(said);
	expect(inTime.text).not.toContain('meetelt');
});
