import type { MinistryRole } from '~/domain/actor';
import type { OrganisationIdentity } from '~/domain/parties/organisation';

/** A fictional organisation with the one person who acts for it. */
export interface DemoOrganisation extends OrganisationIdentity {
	id: string;
	email: string;
	person: { name: string; email: string };
}

function organisation(
	kind: OrganisationIdentity['kind'],
	id: string,
	name: string,
	place: string,
	person: string,
	code: string | null = null,
): DemoOrganisation {
	const host = `${id}.example`;
	return {
		id: `demo-${id}`,
		kind,
		name,
		code,
		kvk: null,
		rsin: null,
		municipality: kind === 'tenants' ? place : null,
		address: `Postbus 100, ${place}`,
		email: `post@${host}`,
		person: { name: person, email: `${person.split(' ')[0]?.toLowerCase()}@${host}` },
	};
}

/** Every organisation of the demo; none of them exists. */
export const demoOrganisations = {
	waterstad: organisation(
		'municipality',
		'waterstad',
		'Gemeente Waterstad',
		'Waterstad',
		'Mila de Boer',
		'GM9901',
	),
	linde: organisation(
		'association',
		'delinde',
		'Woonstichting De Linde',
		'Waterstad',
		'Kees Bakker',
		'L9901',
	),
	huurdersbond: organisation(
		'tenants',
		'hbw',
		'Huurdersbond Waterstad',
		'Waterstad',
		'Fatima Yilmaz',
	),
	duinrand: organisation(
		'municipality',
		'duinrand',
		'Gemeente Duinrand',
		'Duinrand',
		'Joris Meijer',
		'GM9902',
	),
	zeezicht: organisation(
		'association',
		'zeezicht',
		'Woningstichting Zeezicht',
		'Duinrand',
		'Anna de Wit',
		'L9902',
	),
	duinbewoners: organisation(
		'tenants',
		'duinbewoners',
		'Bewonersraad Duinrand',
		'Duinrand',
		'Ruud Kramer',
	),
	heideveld: organisation(
		'municipality',
		'heideveld',
		'Gemeente Heideveld',
		'Heideveld',
		'Sara Mulder',
		'GM9903',
	),
	goedwonen: organisation(
		'association',
		'goedwonen',
		'Goed Wonen Heideveld',
		'Heideveld',
		'Tom Dekker',
		'L9903',
	),
	heidehuurders: organisation(
		'tenants',
		'heidehuurders',
		'Huurdersvereniging Heideveld',
		'Heideveld',
		'Ellen Bos',
	),
} satisfies Record<string, DemoOrganisation>;
export type OrganisationKey = keyof typeof demoOrganisations;

/** The staff of the demo: two caseworkers, so that one can find the other was first. */
export const demoStaff = {
	caseworker: { name: 'Sanne Visser', email: 'sanne@ministerie.example', role: 'caseworker' },
	colleague: { name: 'Ahmed Kaya', email: 'ahmed@ministerie.example', role: 'caseworker' },
	chair: { name: 'Willem Prins', email: 'willem@commissie.example', role: 'committee-chair' },
	member: { name: 'Noor Jansen', email: 'noor@commissie.example', role: 'committee-member' },
	signatory: { name: 'Erik Smit', email: 'erik@ministerie.example', role: 'signatory' },
	administrator: { name: 'Lotte Vos', email: 'lotte@ministerie.example', role: 'administrator' },
} satisfies Record<string, { name: string; email: string; role: MinistryRole }>;
export type StaffKey = keyof typeof demoStaff;
