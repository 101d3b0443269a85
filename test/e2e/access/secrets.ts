import { groups, type Role } from './people';

/** A word that stands nowhere else, so that wherever it is found it leaked or belongs. */
const word = (what: string) => `Geheim${what}Qx7`;

/** The words planted in what not everybody may read. */
export const secrets = {
	note: word('Notitie'),
	advice: word('Advies'),
	firstDraft: word('Klad'),
	departure: word('Afwijking'),
	remarks: word('Opmerking'),
	point: word('Punt'),
	views: word('Zienswijze'),
	requestFile: word('Verslag'),
	viewsFile: word('Bijlage'),
	question: word('Vraag'),
	answer: word('Antwoord'),
	thirdFile: word('Productie'),
	applicantDraft: word('Verzoek'),
	applicantFile: word('Bestand'),
	strangerDraft: word('Elders'),
	strangerFile: word('Eldersbestand'),
	respondentDraft: word('Tegenverzoek'),
} as const;
export type Secret = keyof typeof secrets;

const inside = [...groups.ministry];
const told = [...groups.parties, ...groups.ministry];
const askedOf: Role[] = [...told, 'thirdParty'];

/** Who may read each of them; it reaches nobody else, by whatever way. */
export const readers: Record<Secret, readonly Role[]> = {
	note: inside,
	advice: inside,
	firstDraft: inside,
	departure: inside,
	remarks: inside,
	point: told,
	views: told,
	requestFile: told,
	viewsFile: told,
	question: askedOf,
	answer: askedOf,
	thirdFile: askedOf,
	applicantDraft: ['applicant'],
	applicantFile: ['applicant'],
	strangerDraft: ['stranger'],
	strangerFile: ['stranger'],
	respondentDraft: ['respondent'],
};

/**
 * Who is told more by mail than they can read in the portal: who is invited is a party, and the law has
 * the request, what is asked and the ruling sent to every party (Rtiv 19a, 19c; Awb 3:41), also to one
 * that has confirmed nothing yet.
 */
export const mailed: Partial<Record<Role, readonly Secret[]>> = {
	invited: ['point', 'views', 'question', 'answer'],
};

/** The secrets that stand in a text. */
export function secretsIn(text: string): Secret[] {
	if (!text.includes('Qx7')) return [];
	return (Object.keys(secrets) as Secret[]).filter((name) => text.includes(secrets[name]));
}
