import type { Fields } from '#test/support/a-visitor';
import { chooseFirst, type Expected, none, type PageRow, who } from './page-row';
import type { World } from './world';

/** Writing a request: its organisation’s alone. */
export function draftRows({ drafts }: World): Record<string, PageRow> {
	const { id, fileId, partyId } = drafts.applicant;
	const at: `/${string}` = `/verzoeken/${id}`;
	const only = (answer: Expected) => who({ ...chooseFirst, rest: 404, applicant: answer });
	const remove = { intent: 'verwijder' };
	const stays = { applicant: { intent: 'niets' } };
	const page = (paths: string[], post: PageRow['post']): PageRow => ({
		paths: paths.map((path) => at + path),
		get: only(200),
		post,
	});
	const list = (path: string, fields: Fields) =>
		page([path], { fields: { ...remove, ...fields }, harmless: stays, answers: only(at) });
	const form = (paths: string[], fields: Fields, refused: Fields) =>
		page(paths, { fields, harmless: { applicant: refused }, answers: only(422) });
	const party = { side: 'respondent', kind: 'tenants', name: 'Indringer' };
	const attempt = { on: '2020-01-01', form: 'letter', withPartyIds: partyId, outcome: 'x' };
	return {
		'/verzoeken': {
			paths: ['/verzoeken'],
			get: who({ ...chooseFirst, rest: 404, organisations: 200 }),
			post: { answers: who({ ...chooseFirst, rest: 404, organisations: '/verzoeken/' }) },
		},
		'/verzoeken/:draftId': list('', {}),
		'/verzoeken/:draftId/soort': form(['/soort'], { kind: 'performance' }, { kind: '' }),
		'/verzoeken/:draftId/afspraken': form(['/afspraken'], { title: 'Weg' }, { bidDate: 'x' }),
		'/verzoeken/:draftId/partijen': list('/partijen', { partyId: 'party-association' }),
		'/verzoeken/:draftId/partijen/:partyId': form(
			[
				'/partijen/nieuw',
				'/partijen/party-invited',
				'/partijen/nieuw?register=organisation-elsewhere',
			],
			party,
			{ contactEmail: 'geen adres' },
		),
		'/verzoeken/:draftId/punten': list('/punten', { pointId: 'point-1' }),
		'/verzoeken/:draftId/punten/:pointId': form(
			['/punten/nieuw', '/punten/point-1'],
			{ title: 'Indringer' },
			{ title: '' },
		),
		'/verzoeken/:draftId/pogingen': list('/pogingen', { attemptId: 'attempt-1' }),
		'/verzoeken/:draftId/pogingen/:attemptId': form(
			['/pogingen/nieuw', '/pogingen/attempt-1'],
			{ ...attempt, verwijder: fileId },
			{ on: '' },
		),
		'/verzoeken/:draftId/documenten': page(['/documenten'], none),
		'/verzoeken/:draftId/documenten/:document': form(
			['/documenten/bid'],
			{ missingReason: 'Weg', verwijder: fileId },
			{ missingReason: 'x'.repeat(4001) },
		),
		'/verzoeken/:draftId/bestanden/:fileId': page([`/bestanden/${fileId}`], none),
		'/verzoeken/:draftId/controle': form(
			['/controle'],
			{ name: 'Indringer', capacity: 'geen', agreed: 'yes' },
			{ name: '' },
		),
	};
}
