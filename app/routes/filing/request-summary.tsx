import { Section } from '~/components/section';
import { SummaryList } from '~/components/summary-list';
import { TextLink } from '~/components/text-link';
import type { DraftFile, DraftRequest } from '~/domain/dispute/request/draft-request';
import { filingTexts } from '~/i18n/filing';
import { attemptQuestions } from '~/i18n/filing/attempt-questions';
import { documentQuestions } from '~/i18n/filing/document-questions';
import { pointQuestions } from '~/i18n/filing/point-questions';
import { useTexts } from '~/i18n/use-texts';
import { useAgreementRows } from './use-agreement-rows';
import { useAttemptRows, useAttemptTitle } from './use-attempt-rows';
import { type NamedDocument, useDocumentRows } from './use-document-rows';
import { usePartyRows } from './use-party-rows';
import { usePointRows } from './use-point-rows';
import { andBackToCheck, stepPath } from './wizard-paths';

/** Everything that was entered, section by section, each with the way to change it and come back. */
export function RequestSummary(props: {
	draftId: string;
	request: DraftRequest;
	files: readonly DraftFile[];
	documents: readonly NamedDocument[];
	unreached: readonly string[];
}) {
	const { draftId, request, files } = props;
	const texts = useTexts(filingTexts);
	const noPoints = useTexts(pointQuestions).none;
	const noAttempts = useTexts(attemptQuestions).none;
	const { kindFirst } = useTexts(documentQuestions);
	const agreementRows = useAgreementRows(draftId, request);
	const partyRows = usePartyRows(draftId, props.unreached);
	const pointRows = usePointRows(request);
	const attemptRows = useAttemptRows(draftId, request, files);
	const attemptTitle = useAttemptTitle();
	const documentRows = useDocumentRows(draftId, request, files);
	const change = (step: 'points' | 'attempts', id: string, name: string) => (
		<TextLink to={andBackToCheck(stepPath(draftId, step, id))}>
			{texts.change} <span className="portal-hidden">{name}</span>
		</TextLink>
	);
	const add = (step: 'parties' | 'points' | 'attempts', item?: string) => (
		<TextLink to={andBackToCheck(stepPath(draftId, step, item))}>{texts.check.add[step]}</TextLink>
	);
	return (
		<>
			<Section title={texts.section.agreement}>
				<SummaryList rows={agreementRows} />
			</Section>
			<Section title={texts.section.parties} actions={add('parties')}>
				<SummaryList rows={request.parties.map(partyRows)} />
			</Section>
			<Section title={texts.section.points} actions={add('points', 'nieuw')}>
				{request.points.length === 0 && <p className="utrecht-paragraph">{noPoints}</p>}
				{request.points.map((point, index) => (
					<Section
						key={point.id}
						level={3}
						title={`${texts.check.point(index + 1)}: ${point.title}`}
						actions={change('points', point.id, point.title)}
					>
						<SummaryList rows={pointRows(point)} />
					</Section>
				))}
			</Section>
			<Section title={texts.section.attempts} actions={add('attempts', 'nieuw')}>
				{request.attempts.length === 0 && <p className="utrecht-paragraph">{noAttempts}</p>}
				{request.attempts.map((attempt) => (
					<Section
						key={attempt.id}
						level={3}
						title={attemptTitle(attempt)}
						actions={change('attempts', attempt.id, attemptTitle(attempt))}
					>
						<SummaryList rows={attemptRows(attempt)} />
					</Section>
				))}
			</Section>
			<Section title={texts.section.documents}>
				{props.documents.length === 0 ? (
					<p className="utrecht-paragraph">{kindFirst}</p>
				) : (
					<SummaryList rows={props.documents.map(documentRows)} />
				)}
			</Section>
		</>
	);
}
