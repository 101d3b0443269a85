import type { Dispute, DisputeKind } from '~/domain/dispute/dispute';
import type { Theme } from '~/domain/dispute/point';
import type { StepName } from '~/domain/dispute/procedure';
import type { OrganisationKind } from '~/domain/parties/organisation';
import type { OrganisationKey, StaffKey } from './cast';

/** One step of a story: so many days after filing, by whom, with what a form would post. */
export interface StoryStep {
	day: number;
	by: OrganisationKey | StaffKey;
	step: StepName;
	input?: (dispute: Dispute) => Record<string, unknown>;
	/** Name of a document that comes with it. */
	file?: string;
}

export interface StoryPoint {
	title: string;
	theme: Theme;
	asked: string;
	ours: string;
	theirs: string;
}

export interface InvitedParty {
	kind: OrganisationKind;
	name: string;
	contactName: string;
	contactEmail: string;
}

/** A dispute of the demo, told in the steps of its people. */
export interface Story {
	kind: DisputeKind;
	filedDaysAgo: number;
	applicants: OrganisationKey[];
	respondents: OrganisationKey[];
	/** A respondent that is not in the register; its address is invited and has confirmed nothing yet. */
	invited?: InvitedParty;
	agreement: string;
	points: StoryPoint[];
	steps: StoryStep[];
}

const rent: StoryPoint = {
	title: 'Huurverhoging voor lage inkomens',
	theme: 'affordability',
	asked: 'Bepaal dat de huren van lage inkomens niet meer stijgen dan de lonen.',
	ours: 'De huren mogen niet sneller stijgen dan het inkomen van de huurders.',
	theirs: 'De volle ruimte is nodig om de verduurzaming te betalen.',
};
const newHomes: StoryPoint = {
	title: 'Aantal nieuwe sociale huurwoningen',
	theme: 'availability',
	asked: 'Bepaal dat er in 2027 en 2028 samen 180 sociale huurwoningen worden gebouwd.',
	ours: 'Het bod van 90 woningen is te laag voor de wachttijd van elf jaar.',
	theirs: 'Er is bouwgrond voor niet meer dan 90 woningen.',
};
const labels: StoryPoint = {
	title: 'Woningen met label E, F of G',
	theme: 'quality',
	asked: 'Bepaal dat alle woningen met label E, F of G vóór 2028 zijn verbeterd.',
	ours: 'De planning loopt tot 2031; dat is drie jaar te laat.',
	theirs: 'Sneller gaan kan niet: er zijn te weinig aannemers.',
};
const care: StoryPoint = {
	title: 'Geclusterde woningen voor ouderen',
	theme: 'liveability',
	asked: 'Bepaal dat complex De Brink wordt verbouwd tot 40 geclusterde woningen.',
	ours: 'In de wijk wonen veel ouderen die nu niet kunnen verhuizen.',
	theirs: 'De verbouwing past niet in de begroting van dit jaar.',
};

const takeOn: StoryStep = { day: 1, by: 'caseworker', step: 'take-on' };
const complete: StoryStep = { day: 3, by: 'caseworker', step: 'confirm-complete' };

function views(by: OrganisationKey, day: number, text: string, file?: string): StoryStep {
	return {
		day,
		by,
		step: 'submit-views',
		input: (dispute) => ({
			general: text,
			points: Object.fromEntries(
				dispute.points.map((point) => [point.id, `Over ‘${point.title}’: ${text}`]),
			),
			attempts: Object.fromEntries(
				dispute.attempts.map(({ id, form }) => [
					id,
					form === 'letter'
						? { stance: 'contested', remarks: 'Wij kregen drie dagen om te antwoorden.' }
						: { stance: 'confirmed', remarks: '' },
				]),
			),
		}),
		file,
	};
}

/** The same answer on every point. */
function onEachPoint(dispute: Dispute, answer: Record<string, unknown>) {
	return Object.fromEntries(dispute.points.map((point) => [point.id, answer]));
}

function advice(day: number, outcome: string): StoryStep {
	return {
		day,
		by: 'chair',
		step: 'give-advice',
		input: (dispute) => ({
			considerations:
				'De commissie heeft de woonvisie, de middelen van de corporatie en de inbreng van de huurders gewogen.',
			points: onEachPoint(dispute, {
				admissible: 'yes',
				outcome,
				reasons: 'Het verzoek past bij de woonvisie en de corporatie heeft er de middelen voor.',
			}),
		}),
	};
}

function draft(day: number, outcome: string, departsBecause = ''): StoryStep {
	return {
		day,
		by: 'caseworker',
		step: 'draft-ruling',
		input: (dispute) => ({
			considerations: 'De minister heeft de standpunten van alle partijen en het advies betrokken.',
			points: onEachPoint(dispute, {
				admissible: 'yes',
				outcome,
				reasons: 'Partijen zijn het eens over het doel en oneens over het tempo.',
				departsBecause,
				...(outcome === 'dismissed'
					? {}
					: {
							obligation: 'De corporatie legt vóór de genoemde dag een uitgewerkte planning voor.',
							obligationBy: dispute.parties
								.filter((party) => party.identity.kind === 'association')
								.map((party) => party.id),
							obligationDue: later(dispute, 300),
						}),
			}),
		}),
	};
}
const present = (day: number): StoryStep => ({ day, by: 'caseworker', step: 'present-ruling' });
const sign = (day: number): StoryStep => ({
	day,
	by: 'signatory',
	step: 'sign-ruling',
	input: () => ({ agreed: 'yes' }),
});

const waterstad = {
	applicants: ['huurdersbond'],
	respondents: ['waterstad', 'linde'],
	agreement: 'Prestatieafspraken Waterstad',
} satisfies Partial<Story>;
const duinrand = {
	applicants: ['duinrand'],
	respondents: ['zeezicht', 'duinbewoners'],
	agreement: 'Prestatieafspraken Duinrand',
} satisfies Partial<Story>;
const heideveld = {
	applicants: ['goedwonen'],
	respondents: ['heideveld', 'heidehuurders'],
	agreement: 'Samenwerkingsafspraken wonen Heideveld',
} satisfies Partial<Story>;

/** The disputes of the demo, the oldest first: one or more in every phase of the procedure. */
export const stories: Story[] = [
	{
		...duinrand,
		kind: 'formation',
		filedDaysAgo: 120,
		points: [newHomes, labels],
		steps: [
			takeOn,
			complete,
			views('zeezicht', 12, 'Wij kunnen niet sneller bouwen dan de gemeente grond uitgeeft.'),
			views('duinbewoners', 20, 'Wij steunen de gemeente.'),
			advice(45, 'partly'),
			draft(55, 'partly'),
			present(56),
			sign(60),
		],
	},
	{
		...waterstad,
		kind: 'performance',
		filedDaysAgo: 110,
		points: [labels],
		steps: [
			takeOn,
			complete,
			views('linde', 15, 'De planning is vertraagd door de markt.', 'planning-verduurzaming.pdf'),
			advice(40, 'upheld'),
			draft(50, 'dismissed', 'De vertraging kan de corporatie niet worden verweten.'),
			present(51),
			sign(57),
		],
	},
	{
		...heideveld,
		kind: 'formation',
		filedDaysAgo: 95,
		points: [care],
		steps: [
			takeOn,
			{
				day: 8,
				by: 'goedwonen',
				step: 'withdraw',
				input: () => ({ reason: 'Wij zijn er samen uitgekomen.', agreed: 'yes' }),
			},
		],
	},
	{
		...waterstad,
		kind: 'formation',
		filedDaysAgo: 90,
		points: [rent],
		steps: [
			takeOn,
			{
				day: 4,
				by: 'caseworker',
				step: 'request-cure',
				input: () => ({ defects: 'Het verslag van het overleg ontbreekt.', days: '14' }),
			},
			{
				day: 21,
				by: 'caseworker',
				step: 'decline',
				input: () => ({
					ground: 'not-completed',
					reasons: 'Het verslag van het overleg is niet ontvangen.',
					agreed: 'yes',
				}),
			},
		],
	},
	{
		...duinrand,
		kind: 'formation',
		filedDaysAgo: 62,
		points: [newHomes, rent],
		steps: [
			takeOn,
			complete,
			views('zeezicht', 10, 'Het gevraagde aantal past niet bij onze middelen.'),
			advice(40, 'upheld'),
			draft(48, 'partly', 'De middelen van de corporatie laten het volle aantal niet toe.'),
			present(50),
		],
	},
	{
		...heideveld,
		kind: 'performance',
		filedDaysAgo: 58,
		points: [care],
		steps: [
			takeOn,
			complete,
			views('heideveld', 14, 'De vergunning is op tijd gegeven.'),
			views('heidehuurders', 33, 'Onze leden hebben eerst vergaderd; vandaar dat wij laat zijn.'),
			advice(38, 'dismissed'),
			draft(44, 'dismissed'),
			present(45),
			{
				day: 48,
				by: 'signatory',
				step: 'send-back-ruling',
				input: () => ({ remarks: 'Leg uit waarom de vergunning hier niet beslissend is.' }),
			},
		],
	},
	{
		...waterstad,
		applicants: ['huurdersbond', 'waterstad'],
		respondents: ['linde'],
		kind: 'formation',
		filedDaysAgo: 50,
		points: [rent, newHomes, care],
		steps: [
			takeOn,
			complete,
			views('linde', 18, 'Wij hebben een ander voorstel gedaan.'),
			{
				day: 22,
				by: 'waterstad',
				step: 'withdraw',
				input: () => ({ reason: 'De gemeente legt zich neer bij het bod.', agreed: 'yes' }),
			},
			advice(45, 'partly'),
		],
	},
	{
		...duinrand,
		kind: 'performance',
		filedDaysAgo: 44,
		points: [labels, care],
		steps: [
			takeOn,
			complete,
			{
				day: 10,
				by: 'duinrand',
				step: 'consent-to-stay',
				input: (dispute) => ({
					until: later(dispute, 75),
					reason: 'Partijen spreken elkaar weer.',
					agreed: 'yes',
				}),
			},
			{
				day: 12,
				by: 'caseworker',
				step: 'stay',
				input: (dispute) => ({ until: later(dispute, 70) }),
			},
		],
	},
	{
		...heideveld,
		kind: 'formation',
		filedDaysAgo: 33,
		points: [newHomes],
		steps: [
			takeOn,
			complete,
			views('heidehuurders', 9, 'Wij willen meer woningen voor jongeren.'),
			{
				day: 20,
				by: 'chair',
				step: 'request-information',
				input: (dispute) => ({
					partyId: dispute.parties.find((party) => party.identity.kind === 'municipality')?.id,
					question: 'Welke bouwlocaties zijn er vóór 2029 beschikbaar?',
					due: later(dispute, 44),
				}),
			},
			{
				day: 25,
				by: 'caseworker',
				step: 'extend-term',
				input: () => ({
					weeks: '4',
					reason: 'De commissie wacht op inlichtingen van de gemeente.',
				}),
			},
		],
	},
	{
		...waterstad,
		kind: 'formation',
		filedDaysAgo: 21,
		points: [labels, rent],
		steps: [
			takeOn,
			complete,
			views('linde', 10, 'Wij kunnen dit tempo niet halen.', 'meerjarenbegroting.pdf'),
		],
	},
	{
		...duinrand,
		kind: 'formation',
		filedDaysAgo: 12,
		points: [care],
		steps: [
			takeOn,
			{
				day: 5,
				by: 'caseworker',
				step: 'request-cure',
				input: () => ({
					defects: 'De woonvisie is niet leesbaar. Stuur een betere versie.',
					days: '14',
				}),
			},
		],
	},
	{
		...heideveld,
		kind: 'performance',
		filedDaysAgo: 9,
		points: [rent],
		steps: [
			takeOn,
			{
				day: 2,
				by: 'caseworker',
				step: 'request-cure',
				input: () => ({ defects: 'Noem de afspraak waar het om gaat.', days: '10' }),
			},
			{
				day: 6,
				by: 'goedwonen',
				step: 'cure',
				input: () => ({ answer: 'Het gaat om artikel 4.2 van de afspraken.' }),
				file: 'afspraken-artikel-4.pdf',
			},
		],
	},
	{
		...waterstad,
		kind: 'formation',
		filedDaysAgo: 1,
		invited: {
			kind: 'association',
			name: 'Woningstichting Parkwonen',
			contactName: 'Hugo Maas',
			contactEmail: 'hugo@parkwonen.example',
		},
		points: [newHomes, rent],
		steps: [],
	},
];

/** A calendar day so many days after the dispute was filed, as a form posts it. */
function later(dispute: Dispute, days: number): string {
	const filed = new Date(dispute.filedAt);
	return new Date(filed.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
