import { defineTexts } from '../define-texts';

interface DraftsTexts {
	title: string;
	intro: string;
	none: string;
	columns: { title: string; kind: string; changed: string };
	listTitle: string;
	start: string;
	untitled: string;
	noKind: string;
	remove: string;
	removeSure: string;
	keptUntil: string;
	/** Where an organisation has as many as it can have. */
	full: string;
	fullText: string;
}

/** The list of requests that are being prepared. */
export const draftsTexts = defineTexts<DraftsTexts>({
	nl: {
		title: 'Verzoeken die u voorbereidt',
		intro:
			'Is er een geschil over prestatieafspraken? Dan kunt u de minister om een uitspraak vragen. U kunt stoppen wanneer u wilt en later verdergaan. Alleen uw organisatie ziet een verzoek dat nog niet is ingediend.',
		none: 'U bereidt nu geen verzoek voor.',
		columns: { title: 'Prestatieafspraken', kind: 'Soort geschil', changed: 'Laatst veranderd' },
		listTitle: 'Nog niet ingediend',
		start: 'Begin een nieuw verzoek',
		untitled: 'Verzoek zonder titel',
		noKind: 'Soort geschil nog niet gekozen',
		remove: 'Gooi dit verzoek weg',
		removeSure: 'Alles wat u invulde en de documenten zijn dan weg. U kunt dit niet herstellen.',
		keptUntil: 'Wat u invult, blijft bewaard tot u het verzoek indient of weggooit.',
		full: 'U kunt nu geen nieuw verzoek beginnen',
		fullText:
			'Uw organisatie bereidt al zoveel verzoeken voor dat er geen bij kan. Dien er een in of gooi er een weg. Lukt dat niet? Neem dan contact met ons op.',
	},
	en: {
		title: 'Requests you are preparing',
		intro:
			'Is there a dispute about performance agreements? Then you can ask the minister for a ruling. You can stop whenever you like and go on later. Only your organisation sees a request that has not been filed.',
		none: 'You are not preparing a request now.',
		columns: {
			title: 'Performance agreements',
			kind: 'Kind of dispute',
			changed: 'Last changed',
		},
		listTitle: 'Not filed yet',
		start: 'Start a new request',
		untitled: 'Request without a title',
		noKind: 'Kind of dispute not chosen yet',
		remove: 'Throw this request away',
		removeSure: 'Everything you entered and the documents will be gone. This can’t be undone.',
		keptUntil: 'What you enter is kept until you file the request or throw it away.',
		full: 'You cannot start a new request now',
		fullText:
			'Your organisation prepares so many requests already that no other can be added. File one or throw one away. If you can’t, contact us.',
	},
});
