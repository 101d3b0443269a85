import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import { checkTexts } from '~/i18n/filing/check';
import { filingTexts } from '~/i18n/filing/filing';
import { useTexts } from '~/i18n/use-texts';
import { SaidSummary } from '../said/said-summary';
import type { SaidRequest } from '../said/say-request.server';
import { andBackToCheck, stepPath } from '../wizard/wizard-paths';

/** Everything that was entered, section by section, each with the way to change it and come back. */
export function RequestSummary({ draftId, said }: { draftId: string; said: SaidRequest }) {
	const texts = useTexts(filingTexts);
	const check = useTexts(checkTexts);
	const change = (step: 'points' | 'attempts', id: string, name: string) => (
		<TextLink to={andBackToCheck(stepPath(draftId, step, id))}>
			{texts.change} <span className="portal-hidden">{name}</span>
		</TextLink>
	);
	const add = (step: 'parties' | 'points' | 'attempts', item?: string) => (
		<TextLink to={andBackToCheck(stepPath(draftId, step, item))}>{check.add[step]}</TextLink>
	);
	return (
		<>
			<Section title={texts.section.agreement}>
				<SaidSummary draftId={draftId} rows={said.agreement} />
			</Section>
			<Section title={texts.section.parties} actions={add('parties')}>
				<SaidSummary draftId={draftId} rows={said.parties} />
			</Section>
			<Section title={texts.section.points} actions={add('points', 'nieuw')}>
				{said.points.length === 0 && <p className="utrecht-paragraph">{said.none.points}</p>}
				{said.points.map(({ id, title, rows }, index) => (
					<Section
						key={id}
						level={3}
						title={`${check.point(index + 1)}: ${title}`}
						actions={change('points', id, title)}
					>
						<SaidSummary draftId={draftId} rows={rows} />
					</Section>
				))}
			</Section>
			<Section title={texts.section.attempts} actions={add('attempts', 'nieuw')}>
				{said.attempts.length === 0 && <p className="utrecht-paragraph">{said.none.attempts}</p>}
				{said.attempts.map(({ id, title, rows }) => (
					<Section key={id} level={3} title={title} actions={change('attempts', id, title)}>
						<SaidSummary draftId={draftId} rows={rows} />
					</Section>
				))}
			</Section>
			<Section title={texts.section.documents}>
				{said.documents.length === 0 ? (
					<p className="utrecht-paragraph">{said.none.documents}</p>
				) : (
					<SaidSummary draftId={draftId} rows={said.documents} />
				)}
			</Section>
		</>
	);
}
