import { disputeRows } from '~/db/dispute-rows';
import { eventRow } from '~/db/event-log';
import type { RowsByTable } from '~/db/load-rows';
import { type CaseFile, emptyChambers } from '~/domain/dispute/chambers';
import { decide } from '~/domain/dispute/decide';
import type { DraftFile, DraftParty, DraftRequest } from '~/domain/dispute/request/draft-request';
import { fileRequest } from '~/domain/dispute/request/file-request';
import { filingRules } from '~/domain/dispute/request/filing-rules';
import { type Instant, instantOf } from '~/domain/instant';
import { initialLaw } from '~/domain/law/law-data';
import { requestDocuments } from '~/domain/law/request-documents';
import { localDateOf } from '~/domain/local-date';
import { type Region, regions } from './many-organisations';
import { demoFiler } from './store-cast';
import { stories } from './stories';
import { storyRequest } from './story-request';

const missingReason = 'Wij hebben dit stuk gevraagd en nog niet gekregen.';
/** Four of seven disputes are over, as most are in a database of years; in every region some. */
const isOver = (index: number) => index % 7 < 4;

/** A dispute of many, as filing (and withdrawing, where it is over) writes it: every row, no file's bytes. */
export function manyDisputeRows(index: number, reference: string, filedAt: Date): RowsByTable {
	const id = uuid('d', index);
	const files = manyFiles(index);
	const now = instantOf(filedAt);
	const filed = filedDispute(index, reference, filedAt, files);
	const applicant = filed.dispute.parties[0];
	const actingFor = applicant?.identity.name ?? '';
	const actor = { personId: uuid('e', index), name: 'Mila de Boer', role: 'applicant', actingFor };
	const line = { disputeId: id, sequence: 1, at: now, actor, audience: 'all' as const };
	const first = eventRow(
		{ ...line, step: 'file', data: { dispute: filed.dispute }, reason: null, leaves: filed },
		'',
	);
	const events = [first];
	let file = filed;
	if (isOver(index)) {
		const { after, input, reason } = withdrawn(filed, now);
		const second = {
			...line,
			sequence: 2,
			step: 'withdraw',
			data: { input, files: [] },
			reason,
			leaves: after,
		};
		events.push(eventRow(second, first.hash));
		file = after;
	}
	return {
		...disputeRows(file, initialLaw),
		DisputeEvent: events,
		StoredFile: files.map((each) => ({
			...each,
			uploadedAt: filedAt,
			uploadedById: actor.personId,
			organisationId: applicant?.organisationId ?? null,
			disputeId: id,
		})),
		OutboxMail: ['filing-acknowledged', 'filing-to-ministry'].map((template) => ({
			id: `${id}:${template}`,
			key: `${id}:1:${template}`,
			disputeId: id,
			sequence: 1,
			template,
			recipient: `${template}@example.nl`,
			partyId: null,
			language: 'nl',
			props: '{}',
			state: 'sent',
			attempts: 1,
			nextAttemptAt: filedAt,
			messageId: `${id}:${template}`,
			createdAt: filedAt,
			sentAt: filedAt,
			subject: reference,
			text: reference,
			html: reference,
		})),
	};
}

/** The request from which a dispute of many was made. */
export function manyRequest(index: number, filedAt: Date): DraftRequest {
	const story = stories[index % stories.length] ?? stories[0];
	const region = regions[index % regions.length] ?? regions[0];
	if (!story || !region) throw new Error('There are no stories or regions');
	const plain = { ...story, kind: 'formation' as const, invited: undefined };
	const own = partyOf(region.tenants, 'applicant');
	const others = [
		partyOf(region.municipality, 'respondent'),
		partyOf(region.association, 'respondent'),
	];
	const request = storyRequest(plain, { parties: [own] } as DraftRequest, localDateOf(filedAt));
	const [fileId = ''] = manyFiles(index).map(({ id }) => id);
	const withPartyIds = others.map(({ id }) => id);
	return {
		...request,
		parties: [own, ...others],
		points: request.points.map((point, number) => ({
			...point,
			id: `point-${number + 1}`,
			positions: Object.fromEntries([
				[own.id, Object.values(point.positions)[0] ?? ''],
				...withPartyIds.map((id) => [id, Object.values(point.positions).at(-1) ?? '']),
			]),
		})),
		attempts: request.attempts.map((attempt, number) => ({
			...attempt,
			id: `attempt-${number + 1}`,
			withPartyIds,
			pointIds: request.points.map((_, at) => `point-${at + 1}`),
			fileIds: number === 0 ? [fileId] : [],
		})),
		documents: Object.fromEntries(
			requestDocuments('formation', initialLaw).map(({ key }, number) => {
				const attached = manyFiles(index)[number + 1];
				return [
					key,
					attached
						? { fileIds: [attached.id], missingReason: null }
						: { fileIds: [], missingReason },
				];
			}),
		),
	};
}

/** The files of a dispute of many, of which there are rows and no bytes. */
export function manyFiles(index: number): DraftFile[] {
	return ['verslag-overleg.pdf', 'woonvisie.pdf', 'bod.pdf'].map((name, number) => ({
		id: uuid(`${number + 1}`, index),
		name,
		size: 48_213 + number,
		sha256: String(number).repeat(64),
		mediaType: 'application/pdf',
	}));
}

function filedDispute(
	index: number,
	reference: string,
	filedAt: Date,
	files: DraftFile[],
): CaseFile {
	const request = manyRequest(index, filedAt);
	let ids = 0;
	const filing = fileRequest(request, {
		disputeId: uuid('d', index),
		reference,
		now: instantOf(filedAt),
		lawVersion: initialLaw.version,
		filerOrganisationId: request.parties[0]?.organisationId ?? '',
		signature: { name: 'Mila de Boer', capacity: 'voorzitter' },
		files,
		rules: filingRules('formation', initialLaw, localDateOf(filedAt)),
		newId: () => uuid(`f${++ids}`, index),
	});
	if (!filing.ok) throw new Error(JSON.stringify(filing.problems));
	return { dispute: filing.dispute, chambers: emptyChambers };
}

function withdrawn(file: CaseFile, now: Instant) {
	const [applicant] = file.dispute.parties;
	const filer = demoFiler('huurdersbond');
	const acting = { ...filer.acting, organisationId: applicant?.organisationId ?? '' };
	const input = { reason: 'Wij zijn er samen uitgekomen.', agreed: 'yes' };
	const decision = decide('withdraw', file, input, {
		now,
		today: localDateOf(new Date(now)),
		actor: { ...filer, acting },
		actingFor: applicant?.identity.name ?? '',
		law: initialLaw,
		newId: () => '',
		files: [],
		unreached: [],
	});
	if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
	return decision;
}

function partyOf(organisation: Region['municipality'], side: DraftParty['side']): DraftParty {
	const { id, email, ...identity } = organisation;
	return {
		...identity,
		id: `party-${identity.kind}`,
		side,
		filer: side === 'applicant',
		organisationId: id,
		contactName: null,
		contactEmail: email,
	};
}

function uuid(kind: string, index: number): string {
	return `${kind.padEnd(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
