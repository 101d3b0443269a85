import type { RequestSection } from '~/domain/dispute/request/request-sections';
import { defineTexts } from '../define-texts';

interface TaskListTexts {
	sectionHint: Record<RequestSection | 'check', string>;
	/** What comes before a part that can't be started yet. */
	first: Partial<Record<RequestSection, string>>;
}

/** What the task list says of each part. */
export const taskListTexts = defineTexts<TaskListTexts>({
	nl: {
		sectionHint: {
			kind: 'Waar gaat het geschil over?',
			agreement: 'Titel, periode en datum',
			parties: 'Met wie bent u het niet eens, en wie dient mee in?',
			points: 'Waarover bent u het niet eens, en wat vraagt u?',
			attempts: 'Overleg, brieven en andere pogingen om er samen uit te komen',
			documents: 'Voeg ze toe, of schrijf waarom u ze niet hebt',
			check: 'Kijk alles na en onderteken',
		},
		first: {
			points: 'Voeg eerst een wederpartij toe.',
			attempts: 'Voeg eerst een wederpartij toe.',
			documents: 'Kies eerst het soort geschil.',
		},
	},
	en: {
		sectionHint: {
			kind: 'What is the dispute about?',
			agreement: 'Title, period and date',
			parties: 'With whom do you disagree, and who files with you?',
			points: 'On what do you disagree, and what do you ask?',
			attempts: 'Meetings, letters and other attempts to solve it together',
			documents: 'Add them, or write why you do not have them',
			check: 'Look everything over and sign',
		},
		first: {
			points: 'Add a respondent first.',
			attempts: 'Add a respondent first.',
			documents: 'Choose the kind of dispute first.',
		},
	},
});
