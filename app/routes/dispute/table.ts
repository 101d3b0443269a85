import { layout, type RouteConfigEntry, route } from '@remix-run/route-config';
import { stepNames } from '../../domain/dispute/procedure';

const stepPath = '/geschillen/:reference/stappen';

/** The disputes: start page, list, a dispute, its steps and its documents. */
export const disputeRoutes: RouteConfigEntry[] = [
	route('/start', 'routes/dispute/start.tsx'),
	route('/uitnodigingen', 'routes/dispute/invitations.tsx'),
	route('/geschillen', 'routes/dispute/disputes.tsx'),
	route('/geschillen/:reference', 'routes/dispute/dispute.tsx'),
	layout('routes/dispute/step.tsx', [
		...stepNames.map((name) => route(`${stepPath}/${name}`, `routes/dispute/steps/${name}.tsx`)),
		route(`${stepPath}/:step`, 'routes/dispute/steps/unknown-step.tsx'),
	]),
	route('/geschillen/:reference/stukken/:number', 'routes/dispute/exhibit.ts'),
	route('/geschillen/:reference/verzoek.pdf', 'routes/dispute/request-copy.ts'),
	route('/geschillen/:reference/uitspraak.pdf', 'routes/dispute/ruling-copy.ts'),
	route('/geschillen/:reference/besluit.pdf', 'routes/dispute/decision-copy.ts'),
	route('/geschillen/:reference/concept.pdf', 'routes/dispute/draft-copy.ts'),
	route('/geschillen/:reference/verzending', 'routes/dispute/mails.tsx'),
];
