import { Alert } from '~/components/alert';
import { ExplainedDue } from '~/components/dates/explained-due';
import { ActionGroup } from '~/components/form/action-group';
import { ButtonLink } from '~/components/form/button';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import type { StepName } from '~/domain/dispute/procedure';
import { disputingParties, isClosed } from '~/domain/dispute/roles/role';
import { sentBack } from '~/domain/dispute/ruling/sent-back';
import { stepTexts } from '~/i18n/dispute/step-texts';
import { whatNowTexts } from '~/i18n/dispute/what-now';
import { formatDate, formatDateTime } from '~/i18n/format/format-date';
import { formatDueWeekday } from '~/i18n/format/format-due';
import { procedureTexts } from '~/i18n/names/procedure';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { DueInWords } from '../waiting/due-in-words';
import { isWatched, type Task } from '../waiting/task-step';
import { whyAnchor } from '../waiting/why-anchor';
import type { DisputePageData } from './dispute-page.server';
import { HinderedStep } from './hindered-step';

/** What the reader is expected to do and by when, with every step that is open to them. */
export function WhatNow(
	page: Pick<
		DisputePageData,
		'as' | 'dispute' | 'chambers' | 'marks' | 'open' | 'tasks' | 'hindered' | 'restsUntil'
	>,
) {
	const texts = useTexts(whatNowTexts);
	const procedure = useTexts(procedureTexts);
	const stepsSaid = useTexts(stepTexts);
	const language = useLanguage();
	const { dispute, tasks, open, hindered, restsUntil } = page;
	const state = (page.as === 'ministry' ? texts.forMinistry : texts.forParty)[dispute.state];
	const returned = page.chambers && !isClosed(dispute) && sentBack(page.chambers);
	const waitsForYou = page.as === 'party' && tasks.some(({ task }) => task === 'cure');
	const rests = restsUntil && texts.rests(formatDate(restsUntil, language));
	const stands = waitsForYou ? texts.youCure : (!rests && returned && texts.sentBack) || state;
	const isDecided = dispute.state === 'ruled' || dispute.state === 'declined';
	const unreached = new Set(
		page.marks.filter(({ mark }) => mark === 'unreached').map(({ partyId }) => partyId),
	);
	const byPost =
		page.as === 'ministry' && isDecided
			? disputingParties(dispute)
					.filter(({ id, organisationId }) => !organisationId || unreached.has(id))
					.map(({ identity }) => identity.name)
			: [];
	const path = (step: StepName) => `/geschillen/${dispute.reference}/stappen/${step}`;
	const free = open.filter((step) => !hindered[step]);
	const asked = tasks.filter(({ steps }) => steps.some((step) => open.includes(step)));
	const first = new Set(asked.flatMap(({ steps }) => steps));
	const others = free.filter((step) => !first.has(step));
	return (
		<Section id="nu" title={isClosed(dispute) ? texts.closedTitle : texts.title}>
			<p className="utrecht-paragraph">
				{asked.length === 0 && !isClosed(dispute) && `${texts.nothing} `}
				{rests && waitsForYou ? `${rests} ${stands}` : (rests ?? stands)}
			</p>
			{byPost.length > 0 && <Alert tone="warning" title={texts.byPost(byPost.join(', '))} />}
			{asked.map(({ task, steps, due, because, daysLeft }, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two questions can be due on the same day
				<div key={`${task} ${due} ${index}`} className="portal-task-now portal-flow">
					<p className="portal-label">{procedure.task[task]}</p>
					{because.why === 'unconfirmed' && <p>{texts.unconfirmed(because.parties.join(', '))}</p>}
					{task === 'redraft-ruling' && returned && (
						<>
							<p>{texts.remarksOf(returned.name, formatDateTime(returned.at, language))}</p>
							<Prose text={returned.text} />
						</>
					)}
					<p>
						<DueInWords due={due} daysLeft={daysLeft} />
					</p>
					<ExplainedDue
						because={because}
						about={`${procedure.task[task]}, ${formatDueWeekday(due, language)}`}
						id={isFirst(asked, index) ? whyAnchor(task, due) : undefined}
					/>
					<ActionGroup>
						{steps
							.filter((step) => free.includes(step))
							.map((step, index) => (
								<ButtonLink
									key={step}
									kind={index === 0 && !isWatched(task) ? 'primary' : 'secondary'}
									to={path(step)}
								>
									{stepsSaid[step].action}
								</ButtonLink>
							))}
					</ActionGroup>
				</div>
			))}
			{open.map((step) => {
				const refusal = hindered[step];
				return refusal ? (
					<HinderedStep key={step} action={stepsSaid[step].action} refusal={refusal} />
				) : null;
			})}
			{others.length > 0 && (
				<>
					{asked.length > 0 && <p className="portal-label">{texts.other}</p>}
					{others.includes('consent-to-stay') && (
						<p className="utrecht-paragraph">{texts.stayHint}</p>
					)}
					<ActionGroup>
						{others.map((step) => (
							<ButtonLink key={step} kind="secondary" to={path(step)}>
								{stepsSaid[step].action}
							</ButtonLink>
						))}
					</ActionGroup>
				</>
			)}
		</Section>
	);
}

/** Whether no task before it is the same on the same day, so that a link to the two leads to one place. */
function isFirst(tasks: readonly Task[], index: number): boolean {
	const { task, due } = tasks[index] ?? {};
	return tasks.findIndex((each) => each.task === task && each.due === due) === index;
}
