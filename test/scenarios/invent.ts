import type { CaseFile, CaseParty } from './case-file';

/** A party as it will be played: with everything that signing in and filing ask. */
export interface PlayedParty {
	side: 'applicant' | 'respondent';
	kind: CaseParty['kind'];
	name: string;
	code: string | null;
	municipality: string | null;
	person: { name: string; email: string };
	views: { general: string } | null;
	withdraws: boolean;
}

export interface PlayedPoint {
	title: string;
	theme: string;
	asked: string;
	/** Per party name. */
	positions: Record<string, string>;
	clause: string;
	admissible: boolean;
	outcome: 'upheld' | 'partly' | 'dismissed' | null;
	/** False where the file does not say how it ended: then nothing is compared. */
	outcomeKnown: boolean;
	reasons: string;
	advice: { admissible: boolean; outcome: 'upheld' | 'partly' | 'dismissed' | null };
	obligation: { text: string; by: string[]; due: string | null } | null;
}

/** A case with nothing unknown left in it. */
export interface PlayedCase {
	name: string;
	kind: CaseFile['kind'];
	parties: PlayedParty[];
	points: PlayedPoint[];
	attempts: { on: string; form: string; with: string[]; outcome: string }[];
	cure: CaseFile['cure'] | null;
	information: NonNullable<CaseFile['information']>;
	extension: CaseFile['extension'] | null;
	sentBack: string | null;
	/** What had to be made up, so that a reader can tell it from what was published. */
	invented: string[];
}

/** Marks a text as no part of the published case. */
export function invented(text: string): string {
	return `[verzonnen] ${text}`;
}

/** Fills in what a case leaves unknown, and says what was made up. */
export function withInventedFacts(given: CaseFile): PlayedCase {
	const made: string[] = [];
	const known = <T>(value: T | null | undefined, what: string, otherwise: T): T => {
		if (value !== null && value !== undefined && value !== '') return value;
		made.push(what);
		return otherwise;
	};
	const sides = [
		...given.applicants.map((party) => ({ party, side: 'applicant' as const })),
		...given.respondents.map((party) => ({ party, side: 'respondent' as const })),
	];
	const parties = sides.map(({ party, side }, index): PlayedParty => {
		const where = `${side} ${index + 1}`;
		return {
			side,
			kind: party.kind,
			name: known(
				party.name,
				`name of ${where}`,
				invented(`${kindNames[party.kind]} ${index + 1}`),
			),
			code: party.code ?? null,
			municipality: party.municipality ?? null,
			person: {
				name: `Persoon ${index + 1} van ${given.name}`,
				email: `partij-${index + 1}@${slug(given.name)}.example`,
			},
			views:
				side === 'respondent'
					? {
							general: known(
								party.views?.general,
								`views of ${where}`,
								invented('Wij zijn het niet eens met het verzoek.'),
							),
						}
					: null,
			withdraws: party.withdraws ?? false,
		};
	});
	const points = given.points.map((point, index): PlayedPoint => {
		const where = `point ${index + 1}`;
		const admissible = known(
			point.ruling?.admissible ?? (point.ruling?.outcome ? true : null),
			`admissibility of ${where}`,
			true,
		);
		const outcome = admissible
			? known(point.ruling?.outcome, `outcome of ${where}`, 'dismissed')
			: null;
		const advised = point.ruling?.advice;
		return {
			title: known(point.title, `title of ${where}`, invented(`Geschilpunt ${index + 1}`)),
			theme: known(point.theme, `theme of ${where}`, 'availability'),
			asked: known(
				point.asked,
				`request on ${where}`,
				invented('Beslis zoals de verzoeker vraagt.'),
			),
			positions: Object.fromEntries(
				parties.map((party) => [
					party.name,
					known(
						positionOf(point.positions, party),
						`position of ${party.name} on ${where}`,
						invented(`Standpunt van ${party.name}.`),
					),
				]),
			),
			clause: point.clause ?? invented(`Artikel ${index + 1} van de afspraken.`),
			admissible,
			outcome,
			outcomeKnown: point.ruling?.admissible === false || Boolean(point.ruling?.outcome),
			reasons: known(
				point.ruling?.reason,
				`reasons on ${where}`,
				invented('De minister volgt het advies.'),
			),
			advice: advised
				? {
						admissible: advised.admissible,
						outcome: advised.admissible ? (advised.outcome ?? null) : null,
					}
				: { admissible, outcome },
			obligation: point.ruling?.obligation
				? { ...point.ruling.obligation, due: point.ruling.obligation.due ?? null }
				: null,
		};
	});
	const others = parties.slice(1).map(({ name }) => name);
	return {
		name: given.name,
		kind: given.kind,
		parties,
		points,
		attempts: known(given.attempts, 'attempts to solve it', [
			{
				on: '2026-01-15',
				form: 'meeting',
				with: others,
				outcome: invented('Geen overeenstemming.'),
			},
		]),
		cure: given.cure ?? null,
		information: given.information ?? [],
		extension: given.extension ?? null,
		sentBack: given.sentBack ?? null,
		invented: made,
	};
}

const kindNames = {
	municipality: 'Gemeente',
	association: 'Woningcorporatie',
	tenants: 'Huurdersorganisatie',
};

function positionOf(
	positions: CaseFile['points'][number]['positions'],
	party: PlayedParty,
): string | null | undefined {
	return positions?.[party.name] ?? positions?.[party.kind] ?? positions?.[party.side];
}

/** A name as part of an address: lower case, hyphens. */
function slug(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase();
	return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'zaak';
}
