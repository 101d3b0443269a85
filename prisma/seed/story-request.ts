import { randomUUID } from 'node:crypto';
import type {
	DraftAttempt,
	DraftParty,
	DraftPoint,
	DraftRequest,
} from '~/domain/dispute/request/draft-request';
import { addDays, addMonths, type LocalDate, partsOf } from '~/domain/local-date';
import { demoOrganisations, type OrganisationKey } from './cast';
import type { InvitedParty, Story, StoryPoint } from './stories';

/** The request of a story as its filer wrote it, filled in on what `startDraft` made of it. */
export function storyRequest(story: Story, started: DraftRequest, today: LocalDate): DraftRequest {
	const [filer, ...others] = story.applicants;
	const own = started.parties[0];
	if (!filer || !own) throw new Error('A story needs somebody who files');
	const parties = [
		own,
		...others.map((key) => registered(key, 'applicant')),
		...story.respondents.map((key) => registered(key, 'respondent')),
		...(story.invited ? [invited(story.invited)] : []),
	];
	const bidDate = addDays(today, -200);
	const { year } = partsOf(today);
	const points = story.points.map((point) => pointOf(point, parties, story, today));
	return {
		...started,
		kind: story.kind,
		agreement: {
			title: `${story.agreement} ${story.kind === 'formation' ? year + 1 : year}`,
			periodFrom: story.kind === 'formation' ? year + 1 : year,
			periodUntil: year + 1,
			bidDate: story.kind === 'formation' ? bidDate : null,
			madeOn: story.kind === 'performance' ? addDays(today, -330) : null,
			aroseOn: story.kind === 'formation' ? addMonths(bidDate, 6) : addDays(today, -45),
		},
		parties,
		points,
		attempts: attemptsOf(parties, points, today),
	};
}

function registered(key: OrganisationKey, side: DraftParty['side']): DraftParty {
	const { id, person, email: _office, ...identity } = demoOrganisations[key];
	return {
		...identity,
		id: randomUUID(),
		side,
		filer: false,
		organisationId: id,
		contactName: person.name,
		contactEmail: person.email,
	};
}

function invited(party: InvitedParty): DraftParty {
	const unknown = { code: null, kvk: null, rsin: null, municipality: null, address: null };
	return {
		...party,
		...unknown,
		id: randomUUID(),
		side: 'respondent',
		filer: false,
		organisationId: null,
	};
}

function pointOf(
	{ title, theme, asked, ours, theirs }: StoryPoint,
	parties: readonly DraftParty[],
	{ kind }: Story,
	today: LocalDate,
): DraftPoint {
	const performance = kind === 'performance';
	const other = parties.find(({ side }) => side === 'respondent');
	return {
		id: randomUUID(),
		title,
		theme,
		asked,
		positions: Object.fromEntries(
			parties.map(({ id, side }) => [id, side === 'applicant' ? ours : theirs]),
		),
		clause: performance ? `Artikel 4.2: ${title.toLowerCase()}.` : null,
		notDone: performance ? 'De afgesproken planning is niet gemaakt en niet uitgevoerd.' : null,
		byPartyId: performance ? (other?.id ?? null) : null,
		dueOn: performance ? addDays(today, -60) : null,
		ownDuties: performance ? 'Wij hebben onze eigen afspraken op tijd uitgevoerd.' : null,
	};
}

function attemptsOf(
	parties: readonly DraftParty[],
	points: readonly DraftPoint[],
	today: LocalDate,
): DraftAttempt[] {
	const withPartyIds = parties.filter(({ side }) => side === 'respondent').map(({ id }) => id);
	const pointIds = points.map(({ id }) => id);
	const about = { withPartyIds, pointIds, fileIds: [], noProofReason: null };
	return [
		{
			...about,
			id: randomUUID(),
			on: addDays(today, -42),
			form: 'meeting',
			outcome: 'Partijen hebben elkaars standpunt gehoord en zijn het niet eens geworden.',
		},
		{
			...about,
			id: randomUUID(),
			on: addDays(today, -16),
			form: 'letter',
			outcome: 'Een laatste voorstel is niet aangenomen.',
			noProofReason: 'De brief is nog bij onze adviseur; wij sturen hem na.',
		},
	];
}
