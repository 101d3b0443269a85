import type { Acting, Actor, MinistryRole } from '~/domain/actor';
import type { Language } from '~/domain/language';
import type { OrganisationKind } from '~/domain/parties/organisation';
import type { Runtime } from '~/runtime.server';
import { lastSeenEvery, sessionLimits } from './session-limits';

interface Row {
	personId: string;
	name: string;
	email: string;
	language: Language;
	lastSeenAt: string;
	ministryRole: MinistryRole | null;
	organisationId: string | null;
	organisationName: string | null;
	kind: OrganisationKind | 'other' | null;
}

// Asked at every request. A membership that ended, or was never confirmed, gives nobody to act for.
const sql = `SELECT p."id" AS "personId", p."name", p."email", p."language", s."lastSeenAt",
	m."ministryRole", o."id" AS "organisationId", o."name" AS "organisationName", o."kind"
	FROM "Session" s
	JOIN "Person" p ON p."id" = s."personId"
	LEFT JOIN "Membership" m ON m."id" = s."membershipId" AND m."personId" = s."personId"
		AND m."status" = 'active' AND m."endedAt" IS NULL
	LEFT JOIN "Organisation" o ON o."id" = m."organisationId"
	WHERE s."idHash" = ? AND s."expiresAt" > ? AND s."lastSeenAt" > ?`;

/**
 * Who is signed in with the session of this hash, and for whom they act; null when it is unknown,
 * ended, was not used for two hours, or is older than twelve.
 */
export async function findActor(
	runtime: Runtime,
	sessionHash: string | null,
): Promise<Actor | null> {
	if (!sessionHash) return null;
	const now = runtime.clock.now();
	const lastSeenAfter = new Date(now.getTime() - sessionLimits.idle);
	const params = [sessionHash, now.toISOString(), lastSeenAfter.toISOString()];
	const [row] = await runtime.db.read<Row>(sql, params);
	if (!row) return null;
	if (now.getTime() - Date.parse(row.lastSeenAt) >= lastSeenEvery) {
		await noteSeen(runtime, sessionHash, now);
	}
	const { personId, name, email, language } = row;
	return { personId, name, email, language, acting: actingOf(row) };
}

/** Reading goes on where nothing can be written, on a full disk for one. */
async function noteSeen(runtime: Runtime, idHash: string, now: Date): Promise<void> {
	try {
		await runtime.db.client.session.updateMany({ where: { idHash }, data: { lastSeenAt: now } });
	} catch (error) {
		runtime.log.warn({ err: error }, 'A session’s last use could not be written');
	}
}

function actingOf({ ministryRole, organisationId, organisationName, kind }: Row): Acting {
	if (ministryRole) return { as: 'ministry', role: ministryRole };
	if (!organisationId || !organisationName || !kind) return { as: 'nobody' };
	return { as: 'organisation', organisationId, organisationName, kind };
}
