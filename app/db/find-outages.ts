import { type OutageDays, outageDays } from '~/domain/law/outage';
import type { Database } from './open-database';

/** The days of every outage that was recorded, whether or not a dispute ran then; the first one first. */
export async function findOutages(client: Database['client']): Promise<OutageDays[]> {
	const rows = await client.outage.findMany({
		select: { from: true, until: true },
		orderBy: { from: 'asc' },
	});
	return rows.map(({ from, until }) => outageDays(from, until));
}
