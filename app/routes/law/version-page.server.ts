import type { Actor } from '~/domain/actor';
import { instantOf } from '~/domain/instant';
import type { Language } from '~/domain/language';
import { flatLaw, type LawChange, lawChanges } from '~/domain/law/console/flat-law';
import { lawPathText, lawValueText } from '~/i18n/law/law-value';
import type { Runtime } from '~/runtime.server';
import { previewLaw } from '~/services/law/law-change.server';
import { lawInForce } from '~/services/law/law-in-force.server';
import { confirmedLaws, findLawVersion } from '~/services/law/law-versions.server';
import { sayPreview } from './say-preview.server';

/**
 * What the page of a version shows: what it changes (of the law in force while it waits, of the law
 * that it was based on once it is decided) and, while it can be confirmed, which dates of all running
 * disputes would move, a page at a time.
 */
export async function versionPage(runtime: Runtime, actor: Actor, version: number, page: number) {
	const { client } = runtime.db;
	const entry = await findLawVersion(client, version);
	if (!entry) return null;
	const { state, scope, reason, rejectReason, proposedBy, baseVersion, decidedBy } = entry;
	const waits = state === 'proposed';
	const base = (await confirmedLaws(client)).get(baseVersion);
	const inForce = await lawInForce(runtime.db);
	const stale = waits && inForce.version !== baseVersion;
	const own = waits && proposedBy.personId === actor.personId;
	const hindrance = stale ? ('stale' as const) : own ? ('own' as const) : null;
	const from = waits && !stale ? inForce : (base ?? inForce);
	return {
		version,
		state,
		scope,
		reason,
		rejectReason,
		proposedBy: proposedBy.name,
		proposedAt: instantOf(entry.proposedAt),
		decidedBy,
		applying: state === 'confirmed' && scope === 'running' && entry.appliedAt === null,
		changes: sayChanges(lawChanges(flatLaw(from), flatLaw(entry.law)), actor.language),
		hindrance,
		preview:
			waits && !stale
				? sayPreview(await previewLaw(runtime, actor, entry, page), actor.language)
				: null,
	};
}

/** Each value that changes, in the reader's words. */
function sayChanges(changes: readonly LawChange[], language: Language) {
	return changes.map(({ path, from, to }) => ({
		path,
		what: lawPathText(path, language),
		from: lawValueText(path, from, language),
		to: lawValueText(path, to, language),
	}));
}
