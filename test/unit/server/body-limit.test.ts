import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { formFields } from '#test/support/form-fields';
import { procedure } from '~/domain/dispute/procedure';
import { mostItems } from '~/domain/dispute/request/most-items';
import { attemptSection } from '~/domain/dispute/request/sections/attempt-section';
import { documentSection } from '~/domain/dispute/request/sections/document-section';
import { partySection } from '~/domain/dispute/request/sections/party-section';
import { pointSection } from '~/domain/dispute/request/sections/point-section';
import { lawForm } from '~/domain/law/console/law-form';
import { parseLocalDate } from '~/domain/local-date';
import { bodyLimit } from '~/server/asked/body-limit';

/** Bytes of a letter in its longest spelling in a form: `€` is `%E2%82%AC`. */
const longestLetter = 9;
/** A field's name, an id in it, and a short value that no measure is given for: a date, a choice. */
const name = 100;
const short = 300;

/** How many bytes the longest form that this schema takes can have, as a browser posts it. */
function longest(schema: z.core.$ZodType, rows: number): number {
	return formFields(schema)
		.map((field) => {
			const times = (/\.row\b/.test(field.name) ? rows : 1) * (field.isChoice ? rows : 1);
			return times * (name + (field.longest === null ? short : longestLetter * field.longest));
		})
		.reduce((sum, each) => sum + each, 0);
}

const posted = (originalUrl: string) =>
	bodyLimit({
		originalUrl,
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
	});
const today = parseLocalDate('2027-01-14');
if (!today) throw new Error('No such day');

it.each(Object.entries(procedure).map(([step, { input }]) => [step, input] as const))(
	'has room for the longest form of the step %s',
	(step, input) => {
		const limit = posted(`/geschillen/2027-0001/stappen/${step}`);
		expect(longest(input, mostItems.points)).toBeLessThan(limit);
	},
);

it.each([
	['partijen/nieuw', partySection],
	['punten/nieuw', pointSection],
	['pogingen/nieuw', attemptSection(today)],
	['documenten/bid', documentSection],
] as const)('has room for the longest form of %s', (section, input) => {
	const limit = posted(`/verzoeken/3f2c/${section}`);
	expect(longest(input, mostItems.parties)).toBeLessThan(limit);
});

it('has room for the longest proposal of law', () => {
	expect(longest(lawForm, 30)).toBeLessThan(posted('/recht/nieuw'));
});

it('is no larger than it must be: a ruling on every point fills most of it', () => {
	const ruling = longest(procedure['draft-ruling'].input, mostItems.points);
	expect(ruling).toBeGreaterThan(0.7 * posted('/geschillen/2027-0001/stappen/draft-ruling'));
	expect(posted('/inloggen')).toBe(1024 * 1024);
});
