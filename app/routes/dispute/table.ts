import { layout, type RouteConfigEntry, route } from '@remix-run/route-config';
import { stepNames } from '../../domain/dispute/procedure';

const stepPath = '/geschillen/:reference/stappen';

/** The disputes: start page, list, a dispute, its steps and its documents. */
export const disputeRoutes: RouteConfigEntry[] = [
	route('/start', 'routes/dispute/start/start.tsx'),
	route('/uitnodigingen', 'routes/dispute/invitations/invitations.tsx'),
	route('/geschillen', 'routes/dispute/list/disputes.tsx'),
	route('/geschillen/:reference', 'routes/dispute/page/dispute.tsx'),
	layout('routes/dispute/step-form/step.tsx', [
		...stepNames.map((name) => route(`${stepPath}/${name}`, `routes/dispute/steps/${name}.tsx`)),
		route(`${stepPath}/:step`, 'routes/dispute/steps/unknown-step.tsx'),
	]),
	route('/geschillen/:reference/stukken/:number', 'routes/dispute/copies/exhibit.ts'),
	route('/geschillen/:reference/verzoek.pdf', 'routes/dispute/copies/request-copy.ts'),
	route('/geschillen/:reference/uitspraak.pdf', 'routes/dispute/copies/ruling-copy.ts'),
	route('/geschillen/:reference/besluit.pdf', 'routes/dispute/copies/decision-copy.ts'),
	route('/geschillen/:reference/concept.pdf', 'routes/dispute/copies/draft-copy.ts'),
	route('/geschillen/:reference/verzending', 'routes/dispute/mails.tsx'),
];
