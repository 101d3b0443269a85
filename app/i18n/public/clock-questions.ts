import type { ClockTask } from '~/domain/law/public-clock/clock-answer';
import { defineTexts } from '~/i18n/define-texts';

interface ClockQuestions {
	question: Record<
		| 'kind'
		| 'bidDate'
		| 'madeOn'
		| 'periodUntil'
		| 'on'
		| 'allThree'
		| 'approached'
		| 'proof'
		| 'documents'
		| 'earlier',
		{ label: string; hint?: string }
	>;
	yes: string;
	no: string;
	/** The question that is still to be answered, by what it is about. */
	questionOf: Record<ClockTask, keyof ClockQuestions['question']>;
}

const questionOf: ClockQuestions['questionOf'] = {
	approach: 'approached',
	prove: 'proof',
	'name-all-three': 'allThree',
	documents: 'documents',
	'new-facts': 'earlier',
};

/** What the clock asks. */
export const clockQuestions = defineTexts<ClockQuestions>({
	nl: {
		question: {
			kind: { label: 'Waar gaat het geschil over?' },
			bidDate: {
				label: 'Bij totstandkoming: wanneer kregen gemeente en huurders het bod?',
				hint: 'Meestal uiterlijk op 1 juli. Spraken partijen een andere dag af, vul dan die in.',
			},
			madeOn: {
				label: 'Bij nakoming: wanneer zijn de afspraken gemaakt?',
			},
			periodUntil: {
				label: 'Bij nakoming: tot en met welk jaar gelden de afspraken?',
				hint: 'Vier cijfers, bijvoorbeeld 2027',
			},
			on: {
				label: 'Op welke dag wilt u indienen?',
				hint: 'Laat dit leeg voor vandaag.',
			},
			allThree: { label: 'Gaat het om afspraken tussen gemeente, corporatie en huurders?' },
			approached: {
				label: 'Hebt u met elke andere partij geprobeerd er samen uit te komen?',
			},
			proof: { label: 'Hebt u daar bewijs van, zoals een verslag of een brief?' },
			documents: {
				label: 'Hebt u de woonvisie, het bod, de jaarstukken en het verslag van het overleg?',
				hint: 'U mag ook uitleggen waarom u een document niet hebt.',
			},
			earlier: { label: 'Is over hetzelfde al eerder beslist?' },
		},
		yes: 'Ja',
		no: 'Nee',
		questionOf,
	},
	en: {
		question: {
			kind: { label: 'What is the dispute about?' },
			bidDate: {
				label: 'Formation: when did municipality and tenants have the bid?',
				hint: 'Mostly by 1 July. If the parties agreed on another day, fill in that one.',
			},
			madeOn: { label: 'Performance: when were the agreements made?' },
			periodUntil: {
				label: 'Performance: up to which year do the agreements hold?',
				hint: 'Four digits, for instance 2027',
			},
			on: { label: 'On which day do you want to file?', hint: 'Leave this empty for today.' },
			allThree: {
				label: 'Is it about agreements between municipality, association and tenants?',
			},
			approached: { label: 'Have you tried to solve it together with each other party?' },
			proof: { label: 'Do you have proof of that, such as a report or a letter?' },
			documents: {
				label:
					'Do you have the housing vision, the bid, the annual accounts and the report of the consultation?',
				hint: 'You may also explain why you do not have a document.',
			},
			earlier: { label: 'Was the same decided before?' },
		},
		yes: 'Yes',
		no: 'No',
		questionOf,
	},
});
