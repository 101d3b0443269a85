import { defineTexts } from '~/i18n/define-texts';

interface FiledPointTexts {
	title: string;
	asked: string;
	matrix: (number: number) => string;
	party: string;
	position: string;
	views: string;
	noPosition: string;
	noViews: string;
	performance: string;
	clause: string;
	notDone: string;
	by: string;
	dueOn: string;
	ownDuties: string;
}

/** The points of a dispute, with what each party thinks of them. */
export const filedPointTexts = defineTexts<FiledPointTexts>({
	nl: {
		title: 'Punten in geschil',
		asked: 'Gevraagd aan de minister',
		matrix: (number) => `Wat de partijen vinden van punt ${number}`,
		party: 'Partij',
		position: 'Standpunt in het verzoek',
		views: 'Zienswijze',
		noPosition: 'Niet opgeschreven',
		noViews: 'Geen',
		performance: 'De afspraak die niet is nagekomen',
		clause: 'Afspraak',
		notDone: 'Wat niet is gedaan',
		by: 'Door',
		dueOn: 'Had klaar moeten zijn op',
		ownDuties: 'Eigen verplichtingen van de verzoeker',
	},
	en: {
		title: 'Points in dispute',
		asked: 'Asked of the minister',
		matrix: (number) => `What the parties think of point ${number}`,
		party: 'Party',
		position: 'Position in the request',
		views: 'Views',
		noPosition: 'Not written down',
		noViews: 'None',
		performance: 'The agreement that was not kept',
		clause: 'Clause',
		notDone: 'What was not done',
		by: 'By',
		dueOn: 'Was due on',
		ownDuties: 'The applicant’s own duties',
	},
});
