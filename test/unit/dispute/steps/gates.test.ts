import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import {
	aStranger,
	theAdministrator,
	theAssociation,
	theCaseworker,
	theChair,
	theMember,
	theSignatory,
	theTenants,
} from '#test/support/cast';
import { daysAfterFiling } from '#test/support/take-step-on';
import type { Actor } from '~/domain/actor';
import { type DisputeState, disputeStates } from '~/domain/dispute/dispute';
import { openSteps } from '~/domain/dispute/procedure';
import { localDateOf } from '~/domain/local-date';

const today = localDateOf(daysAfterFiling(7));

function openTo(actor: Actor, state: DisputeState): string[] {
	const { dispute, chambers } = aCaseFile({ state });
	return openSteps(dispute, actor.acting.as === 'ministry' ? chambers : null, actor, today);
}

const anyTime = ['withdraw'];
const table: [string, Actor, Partial<Record<DisputeState, string[]>>][] = [
	[
		'the applicant',
		theTenants,
		{
			filed: ['consent-to-stay', ...anyTime],
			'cure-requested': ['cure', 'consent-to-stay', ...anyTime],
			'under-review': ['consent-to-stay', ...anyTime],
			advised: ['consent-to-stay', ...anyTime],
			'awaiting-signature': ['consent-to-stay', ...anyTime],
		},
	],
	[
		'a respondent',
		theAssociation,
		{
			filed: ['submit-views'],
			'cure-requested': ['submit-views'],
			'under-review': ['submit-views'],
			advised: ['submit-views'],
			'awaiting-signature': ['submit-views'],
		},
	],
	[
		'a caseworker',
		theCaseworker,
		{
			filed: [
				'take-on',
				'confirm-complete',
				'request-cure',
				'decline',
				'correct-contact',
				'extend-term',
				'add-note',
			],
			'cure-requested': [
				'take-on',
				'confirm-complete',
				'decline',
				'correct-contact',
				'extend-term',
				'add-note',
			],
			'under-review': [
				'take-on',
				'set-advice-due',
				'draft-ruling',
				'correct-contact',
				'extend-term',
				'add-note',
			],
			advised: ['take-on', 'draft-ruling', 'correct-contact', 'extend-term', 'add-note'],
			'awaiting-signature': ['take-on', 'correct-contact', 'extend-term', 'add-note'],
			ruled: ['add-note'],
			declined: ['add-note'],
			withdrawn: ['add-note'],
		},
	],
	[
		'a signatory',
		theSignatory,
		everywhere(['add-note'], ['awaiting-signature'], 'send-back-ruling', 'sign-ruling'),
	],
	[
		'the chair',
		theChair,
		everywhere(['add-note'], ['under-review', 'advised'], 'request-information', 'give-advice'),
	],
	[
		'a member',
		theMember,
		everywhere(['add-note'], ['under-review', 'advised'], 'request-information'),
	],
	['an administrator', theAdministrator, {}],
	['a stranger', aStranger, {}],
];

function everywhere(usual: string[], at: DisputeState[], ...there: string[]) {
	return Object.fromEntries(
		disputeStates.map((state) => [state, at.includes(state) ? [...there, ...usual] : usual]),
	);
}

describe.each(table)('To %s', (_name, actor, open) => {
	it.each(disputeStates)('the steps that fall to them are open when a dispute is %s', (state) => {
		expect(openTo(actor, state)).toEqual(open[state] ?? []);
	});
});
