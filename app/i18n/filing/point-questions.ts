import type { Theme } from '~/domain/dispute/point';
import { defineTexts } from '../define-texts';

/** What is asked and said there, in one language. */
export interface PointQuestions {
	intro: string;
	none: string;
	addTitle: string;
	title: string;
	titleHint: string;
	theme: string;
	themeShort: string;
	themeHint: Record<Theme, string>;
	asked: string;
	askedHint: string;
	positions: string;
	positionsHint: string;
	positionOf: (party: string) => string;
	performance: string;
	clause: string;
	clauseHint: string;
	notDone: string;
	by: string;
	dueOn: string;
	ownDuties: string;
	ownDutiesHint: string;
	partiesFirst: string;
	remove: (title: string) => string;
	removeSure: string;
}

/** What the filing wizard asks about the points in dispute. */
export const pointQuestions = defineTexts<PointQuestions>({
	nl: {
		intro: 'Noem elk punt apart. De minister beslist over elk punt.',
		none: 'U hebt nog geen punt toegevoegd.',
		addTitle: 'Voeg een geschilpunt toe',
		title: 'Waar gaat dit punt over?',
		titleHint: 'Een paar woorden, bijvoorbeeld: Aantal nieuwe huurwoningen',
		theme: 'Bij welk thema hoort dit punt?',
		themeShort: 'Thema',
		themeHint: {
			availability: 'Nieuwbouw, vervangende nieuwbouw en beter benutten van woningen',
			affordability: 'Lagere huren voor lage inkomens en doorstroming',
			quality: 'Verduurzaming',
			liveability: 'Herstructurering, slecht onderhoud, wonen met zorg en samenwerking',
		},
		asked: 'Wat vraagt u de minister te beslissen?',
		askedHint: 'Schrijf zo precies mogelijk wat er volgens u moet gebeuren.',
		positions: 'Wat vindt elke partij?',
		positionsHint: 'Weet u het niet van een andere partij? Schrijf dat dan op.',
		positionOf: (party) => `Standpunt van ${party}`,
		performance: 'De afspraak die niet is nagekomen',
		clause: 'Welke afspraak is niet nagekomen?',
		clauseHint: 'Noem het artikel en neem de tekst over.',
		notDone: 'Wat is er niet gedaan?',
		by: 'Wie moest dit doen?',
		dueOn: 'Wanneer had het klaar moeten zijn?',
		ownDuties: 'Wat moest u zelf doen, en deed u dat?',
		ownDutiesHint: 'Afspraken zijn wederkerig. De minister kijkt ook naar uw eigen deel.',
		partiesFirst: 'Voeg eerst een wederpartij toe. Daarna vult u per partij het standpunt in.',
		remove: (title) => `Verwijder ‘${title}’`,
		removeSure: 'Alles wat u bij dit punt invulde, is dan weg.',
	},
	en: {
		intro: 'Name each point by itself. The minister rules on each point.',
		none: 'You have not added a point yet.',
		addTitle: 'Add a point in dispute',
		title: 'What is this point about?',
		titleHint: 'A few words, for example: Number of new rental homes',
		theme: 'To which theme does this point belong?',
		themeShort: 'Theme',
		themeHint: {
			availability: 'New and replacement building, better use of the existing homes',
			affordability: 'Lower rents for low incomes, helping people move on',
			quality: 'Making homes sustainable',
			liveability: 'Restructuring, bad repair, housing with care and co-operation',
		},
		asked: 'What do you ask the minister to decide?',
		askedHint: 'Write as exactly as you can what should happen.',
		positions: 'What does each party think?',
		positionsHint: 'Do you not know it of another party? Then write that.',
		positionOf: (party) => `Position of ${party}`,
		performance: 'The agreement that was not kept',
		clause: 'Which agreement was not kept?',
		clauseHint: 'Name the clause and copy its text.',
		notDone: 'What was not done?',
		by: 'Who had to do this?',
		dueOn: 'When should it have been done?',
		ownDuties: 'What did you have to do yourselves, and did you?',
		ownDutiesHint: 'Agreements are reciprocal. The minister looks at your own part as well.',
		partiesFirst: 'Add a respondent first. Then you enter the position of each party.',
		remove: (title) => `Remove ‘${title}’`,
		removeSure: 'Everything you entered for this point will be gone.',
	},
});
