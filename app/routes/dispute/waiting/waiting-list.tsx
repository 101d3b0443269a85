import { DataTable } from '~/components/lists/data-table';
import { Pagination } from '~/components/lists/pagination';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import type { MinistryRole } from '~/domain/actor';
import { startPageTexts } from '~/i18n/dispute/start-page';
import { procedureTexts } from '~/i18n/names/procedure';
import { useTexts } from '~/i18n/use-texts';
import type { WaitingPage } from '../start/start-page.server';
import { DueInWords } from './due-in-words';
import { taskPath } from './task-step';
import { whyAnchor } from './why-anchor';

/** What waits for a role of the ministry, or for an organisation where `forRole` is null. */
export function WaitingList(props: WaitingPage & { forRole: MinistryRole | null; mine: boolean }) {
	const texts = useTexts(startPageTexts).waiting;
	const { task: taskTexts } = useTexts(procedureTexts);
	const { forRole, mine, rows, page, more } = props;
	return (
		<Section title={texts.title}>
			{forRole === 'caseworker' && <WhichCases mine={mine} />}
			<DataTable
				caption={texts.caption}
				columns={[
					{ key: 'task', label: texts.task },
					{ key: 'dispute', label: texts.dispute },
					{ key: 'due', label: texts.due },
				]}
				rows={rows.map(({ reference, title, task, dueOn, daysLeft }) => ({
					key: `${reference} ${task} ${dueOn}`,
					cells: [
						<TextLink key="task" to={taskPath(reference, task)}>
							{taskTexts[task]} <span className="portal-hidden">({reference})</span>
						</TextLink>,
						<>
							<TextLink to={`/geschillen/${reference}`}>{reference}</TextLink> {title}
						</>,
						<DueInWords
							key="due"
							due={dueOn}
							daysLeft={daysLeft}
							why={{ reference, anchor: whyAnchor(task, dueOn) }}
						/>,
					],
				}))}
				empty={texts.none[emptyKey(forRole, mine)]}
			/>
			<Pagination
				page={page}
				more={more}
				hrefOf={(number) => `/start?pagina=${number}${mine ? '&zaken=mijn' : ''}`}
			/>
		</Section>
	);
}

function emptyKey(role: MinistryRole | null, mine: boolean) {
	if (role === null) return 'organisation';
	if (role === 'committee-chair') return 'committee';
	if (role === 'committee-member') return 'member';
	if (role === 'signatory') return 'signatory';
	return mine ? 'mine' : 'caseworker';
}

function WhichCases({ mine }: { mine: boolean }) {
	const texts = useTexts(startPageTexts).waiting;
	const choices = [
		{ to: '/start', label: texts.all, current: !mine },
		{ to: '/start?zaken=mijn', label: texts.mine, current: mine },
	];
	return (
		<nav className="portal-choices" aria-label={texts.which}>
			{choices.map(({ to, label, current }) => (
				<a
					key={to}
					href={to}
					className="utrecht-link utrecht-link--html-a"
					aria-current={current ? 'page' : undefined}
				>
					{label}
				</a>
			))}
		</nav>
	);
}
