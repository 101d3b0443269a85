import { expect, it } from 'vitest';
import { isDue } from '~/jobs/create-backups';

const at = (moment: string) => new Date(moment);

it.each([
	['there is none yet', '2027-01-14T12:00:00Z', null, true],
	['its moment has come', '2027-01-14T02:00:00Z', '2027-01-13T02:00:00Z', true],
	['its moment is still to come', '2027-01-14T01:59:00Z', '2027-01-13T02:00:00Z', false],
	['it was taken today', '2027-01-14T22:00:00Z', '2027-01-14T02:00:30Z', false],
	[
		'one of today was asked for before its moment',
		'2027-01-14T02:01:00Z',
		'2027-01-14T00:30:00Z',
		true,
	],
	['one of yesterday was missed', '2027-01-14T00:30:00Z', '2027-01-12T02:00:00Z', true],
	['it is summer', '2027-07-14T01:00:00Z', '2027-07-13T01:00:00Z', true],
	['it is summer, and early', '2027-07-14T00:59:00Z', '2027-07-13T01:00:00Z', false],
	['the clock skips its hour', '2027-03-28T01:00:00Z', '2027-03-27T02:00:00Z', true],
])('A backup for three o’clock, where %s, is judged right', (_where, now, last, due) => {
	expect(isDue(at(now), '03:00', last ? at(last) : null)).toBe(due);
});
