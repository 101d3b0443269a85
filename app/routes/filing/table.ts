import { type RouteConfigEntry, route } from '@remix-run/route-config';

const draft = '/verzoeken/:draftId';

/** Writing a request and filing it. */
export const filingRoutes: RouteConfigEntry[] = [
	route('/verzoeken', 'routes/filing/drafts.tsx'),
	route(draft, 'routes/filing/task-list.tsx'),
	route(`${draft}/soort`, 'routes/filing/kind.tsx'),
	route(`${draft}/afspraken`, 'routes/filing/agreement.tsx'),
	route(`${draft}/partijen`, 'routes/filing/parties/parties.tsx'),
	route(`${draft}/partijen/:partyId`, 'routes/filing/parties/party.tsx'),
	route(`${draft}/punten`, 'routes/filing/points/points.tsx'),
	route(`${draft}/punten/:pointId`, 'routes/filing/points/point.tsx'),
	route(`${draft}/pogingen`, 'routes/filing/attempts/attempts.tsx'),
	route(`${draft}/pogingen/:attemptId`, 'routes/filing/attempts/attempt.tsx'),
	route(`${draft}/documenten`, 'routes/filing/documents/documents.tsx'),
	route(`${draft}/documenten/:document`, 'routes/filing/documents/document.tsx'),
	route(`${draft}/bestanden/:fileId`, 'routes/filing/files/file.ts'),
	route(`${draft}/controle`, 'routes/filing/check/check.tsx'),
];
