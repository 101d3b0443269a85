import { Alert } from '~/components/alert';
import { DueDate } from '~/components/dates/due-date';
import { SummaryList } from '~/components/lists/summary-list';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import type { ClockAnswer, ClockVerdict } from '~/domain/law/public-clock/clock-answer';
import { formatDate } from '~/i18n/format/format-date';
import { lawArticle } from '~/i18n/names/law-article';
import { clockAnswerTexts } from '~/i18n/public/clock-answer';
import { clockQuestions } from '~/i18n/public/clock-questions';
import { clockSentence } from '~/i18n/terms/clock-sentence';
import { useLanguage, useTexts } from '~/i18n/use-texts';

const tones: Record<ClockVerdict, 'info' | 'ok' | 'warning' | 'error'> = {
	'too-early': 'warning',
	'in-time': 'ok',
	'in-time-in-one-reading': 'warning',
	late: 'error',
	'no-term': 'ok',
	unsure: 'warning',
	unknown: 'info',
};

/** What the clock answers: whether it is time, which days matter and why, and what to do first. */
export function ClockAnswerView({ answer, search }: { answer: ClockAnswer; search: string }) {
	const texts = useTexts(clockAnswerTexts);
	const language = useLanguage();
	const { regime } = answer;
	return (
		<>
			<Alert tone={tones[answer.verdict]} title={texts.verdictTitle[answer.verdict]}>
				<p className="utrecht-paragraph">{clockSentence(answer, language)}</p>
			</Alert>
			<p className="utrecht-paragraph">
				{texts.regime[regime.key]} ({lawArticle(regime.article, language)}).
				{!regime.confirmed && ` ${texts.unconfirmed}`}
			</p>
			<Days answer={answer} />
			<Tasks answer={answer} />
			<Section title={texts.next}>
				<ul>
					<li>
						<TextLink to={`/klok/verzoek${search}`}>{texts.startFiling}</TextLink>
					</li>
					{answer.days.length > 0 && (
						<li>
							<a
								className="utrecht-link utrecht-link--html-a"
								href={`/klok.ics${search}&language=${language}`}
							>
								{texts.calendar}
							</a>
						</li>
					)}
					<li>
						<a
							className="utrecht-link utrecht-link--html-a"
							href={`/api/klok${search}&language=${language}`}
						>
							{texts.api}
						</a>
					</li>
				</ul>
				<p className="utrecht-paragraph">{texts.share}</p>
				<p className="utrecht-paragraph">{texts.disclaimer}</p>
			</Section>
		</>
	);
}

function Days({ answer }: { answer: ClockAnswer }) {
	const texts = useTexts(clockAnswerTexts);
	const language = useLanguage();
	if (answer.days.length === 0) return null;
	return (
		<Section title={texts.days}>
			<SummaryList
				rows={answer.days.map(({ key, term }) => ({
					key,
					term: texts.day[key],
					detail: <DueDate term={term} />,
				}))}
			/>
			{answer.days.some(({ key }) => key === 'ruling') && (
				<p className="utrecht-paragraph">{texts.ifFiledOn(formatDate(answer.on, language))}</p>
			)}
		</Section>
	);
}

function Tasks({ answer }: { answer: ClockAnswer }) {
	const texts = useTexts(clockAnswerTexts);
	const { question, questionOf } = useTexts(clockQuestions);
	const { tasks, unanswered } = answer;
	return (
		<Section title={texts.tasks}>
			{tasks.length > 0 && (
				<ol>
					{tasks.map((task) => (
						<li key={task}>{texts.task[task]}</li>
					))}
				</ol>
			)}
			{unanswered.length > 0 && (
				<>
					<p className="utrecht-paragraph">{texts.unanswered}</p>
					<ul>
						{unanswered.map((task) => (
							<li key={task}>{question[questionOf[task]].label}</li>
						))}
					</ul>
				</>
			)}
			{tasks.length + unanswered.length === 0 && (
				<p className="utrecht-paragraph">{texts.noTasks}</p>
			)}
		</Section>
	);
}
