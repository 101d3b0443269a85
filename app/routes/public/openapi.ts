import type { LoaderFunctionArgs } from '@remix-run/node';
import { disputeKinds } from '~/domain/dispute/dispute';
import { languages } from '~/domain/language';
import { clockTasks, clockVerdicts } from '~/domain/law/public-clock/clock-answer';
import { regimeKeys } from '~/domain/law/regime';
import { apiResponse, apiVersion } from './api-response.server';

const date = { type: 'string', format: 'date' };
const nullableDate = { ...date, nullable: true };
const text = { type: 'string' };
const list = (items: object) => ({ type: 'array', items });
const object = (properties: Record<string, object>) => ({
	type: 'object',
	required: Object.keys(properties),
	properties,
});

function parameter(name: string, description: string, schema: object, required = false) {
	return { name, in: 'query', description, required, schema };
}
const yesOrNo = { type: 'string', enum: ['yes', 'no'] };

const parameters = [
	parameter(
		'kind',
		'What the dispute is about: forming agreements, or keeping one.',
		{ type: 'string', enum: [...disputeKinds] },
		true,
	),
	parameter('bidDate', 'When municipality and tenants had the bid; required for formation.', date),
	parameter('madeOn', 'When the agreement was made; for performance.', date),
	parameter('periodUntil', 'The last year that the agreement covers; for performance.', {
		type: 'integer',
		minimum: 2015,
		maximum: 2099,
	}),
	parameter('on', 'The day of filing; today where left out.', date),
	parameter(
		'allThree',
		'Whether municipality, association and tenants are all concerned.',
		yesOrNo,
	),
	parameter('approached', 'Whether each other party was approached.', yesOrNo),
	parameter('proof', 'Whether there is proof of that.', yesOrNo),
	parameter('documents', 'Whether the required documents are there.', yesOrNo),
	parameter('earlier', 'Whether there was an earlier decision on the same.', yesOrNo),
	parameter('language', 'The language of the texts.', { type: 'string', enum: [...languages] }),
];

const task = object({ key: { type: 'string', enum: [...clockTasks] }, text });
const answer = object({
	verdict: { type: 'string', enum: [...clockVerdicts] },
	text,
	on: date,
	from: nullableDate,
	until: nullableDate,
	regime: object({
		key: { type: 'string', enum: [...regimeKeys] },
		name: text,
		since: nullableDate,
		confirmed: { type: 'boolean' },
		article: text,
		lawVersion: { type: 'integer' },
	}),
	days: list(
		object({
			key: text,
			name: text,
			date,
			confirmed: { type: 'boolean' },
			explanation: list(text),
		}),
	),
	tasks: list(task),
	unanswered: list(task),
	disclaimer: text,
});
const problem = object({
	type: text,
	title: text,
	status: { type: 'integer' },
	detail: text,
	errors: list(object({ in: text, name: text, code: text, reason: text })),
});
const headers = { 'API-Version': { description: 'Version of this API.', schema: text } };

/** What the portal offers as data, described in OpenAPI 3. */
export function loader({ context }: LoaderFunctionArgs) {
	const { publicUrl, contactEmail } = context.runtime.config;
	return apiResponse({
		openapi: '3.0.3',
		info: {
			title: 'Geschillenportaal prestatieafspraken',
			description: 'Whether a dispute about performance agreements can be filed, and why.',
			version: apiVersion,
			contact: { name: 'Geschillenportaal', email: contactEmail, url: publicUrl },
		},
		servers: [{ url: `${publicUrl}/api` }],
		tags: [{ name: 'clock', description: 'The clock before sign-in.' }],
		paths: {
			'/klok': {
				get: {
					operationId: 'askClock',
					tags: ['clock'],
					summary: 'When a dispute can be filed, and what is missing',
					description: 'Answers by the law in force. Nothing of the question is kept.',
					parameters,
					responses: {
						200: {
							description: 'The answer.',
							headers,
							content: { 'application/json': { schema: answer } },
						},
						400: {
							description: 'The question is not right; each wrong parameter is named.',
							headers,
							content: { 'application/problem+json': { schema: problem } },
						},
					},
				},
			},
		},
	});
}
