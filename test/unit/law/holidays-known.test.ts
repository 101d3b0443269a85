import { expect, it } from 'vitest';
import { holidaysNeededFrom } from '~/domain/law/holidays-known';
import { initialLaw } from '~/domain/law/law-data';
import { computeTerm } from '~/domain/law/term';
import { addDays } from '~/domain/local-date';

it('asks for a year’s holidays before any ruling term can end in it', () => {
	const from = holidaysNeededFrom(initialLaw);
	expect(from).toBe('2028-04-01');
	const extensions = [{ weeks: 4, grantedOn: from }];
	const until = addDays(from, 60);
	const suspensions = [{ ground: 'stay' as const, from, until, article: 'Awb 4:15' }];
	const { due } = computeTerm('ruling', from, { extensions, suspensions }, initialLaw);
	expect(due < '2029-01-01').toBe(true);
});
