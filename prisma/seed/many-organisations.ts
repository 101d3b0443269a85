import type { DemoOrganisation } from './cast';
import { demoOrganisations } from './cast';

const beginnings = [
	'Ooster',
	'Wester',
	'Noorder',
	'Zuider',
	'Hoog',
	'Laag',
	'Nieuw',
	'Oud',
	'Groot',
	'Klein',
	'Water',
	'Duin',
	'Heide',
	'Berg',
	'Rivier',
	'Veen',
	'Zand',
	'Klei',
];
const endings = [
	'dam',
	'dijk',
	'veld',
	'broek',
	'huizen',
	'kerk',
	'stede',
	'wijk',
	'oord',
	'burg',
	'hoven',
	'lo',
	'rade',
	'voort',
	'horst',
	'bosch',
	'zijl',
	'wold',
	'mond',
];

/** One region: its municipality, housing association and tenants' organisation. */
export interface Region {
	municipality: Omit<DemoOrganisation, 'person'>;
	association: Omit<DemoOrganisation, 'person'>;
	tenants: Omit<DemoOrganisation, 'person'>;
}

/** As many regions as the Netherlands has municipalities; the first are those of the demo. */
export const regions: Region[] = [
	{
		municipality: demoOrganisations.waterstad,
		association: demoOrganisations.linde,
		tenants: demoOrganisations.huurdersbond,
	},
	{
		municipality: demoOrganisations.duinrand,
		association: demoOrganisations.zeezicht,
		tenants: demoOrganisations.duinbewoners,
	},
	{
		municipality: demoOrganisations.heideveld,
		association: demoOrganisations.goedwonen,
		tenants: demoOrganisations.heidehuurders,
	},
	...beginnings.flatMap((beginning, row) =>
		endings.map((ending, column) => region(`${beginning}${ending}`, row * endings.length + column)),
	),
];

function region(place: string, index: number): Region {
	const number = String(1000 + index);
	const organisation = (
		kind: DemoOrganisation['kind'],
		name: string,
		code: string | null,
	): Omit<DemoOrganisation, 'person'> => ({
		id: `many-${kind}-${number}`,
		kind,
		name,
		code,
		kvk: null,
		rsin: null,
		municipality: kind === 'tenants' ? place : null,
		address: `Markt 1, ${place}`,
		email: `${kind}@${place.toLowerCase()}.example`,
	});
	return {
		municipality: organisation('municipality', `Gemeente ${place}`, `GM${number}`),
		association: organisation('association', `Woonstichting ${place}`, `L${number}`),
		tenants: organisation('tenants', `Huurdersvereniging ${place}`, null),
	};
}
