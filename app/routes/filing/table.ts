import { type RouteConfigEntry, route } from '@remix-run/route-config';

const draft = '/verzoeken/:draftId';

/** Writing a request and filing it. */
export const filingRoutes: RouteConfigEntry[] = [
	route('/verzoeken', 'routes/filing/drafts.tsx'),
	route(draft, 'routes/filing/task-list.tsx'),
	route(`${draft}/soort`, 'routes/filing/kind.tsx'),
	route(`${draft}/afspraken`, 'routes/filing/agreement.tsx'),
	route(`${draft}/partijen`, 'routes/filing/parties.tsx'),
	route(`${draft}/partijen/:partyId`, 'routes/filing/party.tsx'),
	route(`${draft}/punten`, 'routes/filing/points.tsx'),
	route(`${draft}/punten/:pointId`, 'routes/filing/point.tsx'),
	route(`${draft}/pogingen`, 'routes/filing/attempts.tsx'),
	route(`${draft}/pogingen/:attemptId`, 'routes/filing/attempt.tsx'),
	route(`${draft}/documenten`, 'routes/filing/documents.tsx'),
	route(`${draft}/documenten/:document`, 'routes/filing/document.tsx'),
	route(`${draft}/bestanden/:fileId`, 'routes/filing/file.ts'),
	route(`${draft}/controle`, 'routes/filing/check.tsx'),
];
