import { ExplainedDue } from '~/components/dates/explained-due';
import { Details } from '~/components/details';
import { SummaryList } from '~/components/lists/summary-list';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import type { Advice, Chambers } from '~/domain/dispute/chambers';
import type { Dispute } from '~/domain/dispute/dispute';
import { chambersTexts } from '~/i18n/dispute/chambers';
import { disputePageTexts } from '~/i18n/dispute/dispute-page';
import { pointTexts } from '~/i18n/dispute/steps/points';
import { formatDate, formatDateTime } from '~/i18n/format/format-date';
import { actingForText, procedureTexts } from '~/i18n/names/procedure';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { OutcomeBadge } from './outcome-badge';
import { Remarks } from './remarks';
import { RuledPoint } from './ruled-point';

/** What ministry and committee write among themselves, set apart from what the parties read. */
export function ChambersPart({ dispute, chambers }: { dispute: Dispute; chambers: Chambers }) {
	const texts = useTexts(chambersTexts);
	const language = useLanguage();
	const { caseworker, advice } = chambers;
	const adviceDue = advice ? null : chambers.adviceDue;
	return (
		<div className="portal-chambers">
			<Section id="ministerie" title={texts.title}>
				<p className="utrecht-paragraph">{texts.lead}</p>
				<SummaryList
					rows={[
						{ key: 'handler', term: texts.handler, detail: caseworker?.name ?? texts.nobodyYet },
						...(adviceDue
							? [
									{
										key: 'advice',
										term: texts.adviceDue,
										detail: (
											<>
												{formatDate(adviceDue, language)}
												<ExplainedDue
													because={{ why: 'advice', due: adviceDue }}
													about={texts.adviceDue}
												/>
											</>
										),
									},
								]
							: []),
					]}
				/>
				<AdvicePart dispute={dispute} chambers={chambers} />
				<DraftPart dispute={dispute} draft={chambers.draft} />
				<Notes notes={chambers.notes} />
				<p className="utrecht-paragraph">
					<TextLink to={`/geschillen/${dispute.reference}/verzending`}>{texts.mails}</TextLink>
				</p>
			</Section>
		</div>
	);
}

function AdvicePart(props: { dispute: Dispute; chambers: Chambers }) {
	const texts = useTexts(chambersTexts);
	const language = useLanguage();
	const { dispute } = props;
	const { advice, earlierAdvice = [] } = props.chambers;
	if (!advice) return <p className="utrecht-paragraph">{texts.noAdvice}</p>;
	return (
		<Section level={3} title={texts.advice}>
			<p className="utrecht-paragraph">
				{texts.adviceBy(advice.name, formatDateTime(advice.at, language))}
			</p>
			<AdviceText dispute={dispute} advice={advice} />
			{earlierAdvice.toReversed().map((each) => (
				<Details
					key={each.at}
					summary={texts.earlierAdvice(each.name, formatDateTime(each.at, language))}
				>
					<AdviceText dispute={dispute} advice={each} />
				</Details>
			))}
		</Section>
	);
}

function AdviceText({ dispute, advice }: { dispute: Dispute; advice: Advice }) {
	const { ruling } = useTexts(disputePageTexts);
	const { pointTitle } = useTexts(pointTexts);
	return (
		<>
			{dispute.points.map(({ id, number, title }) => {
				const advised = advice.points.find(({ pointId }) => pointId === id);
				return advised ? (
					<div key={id} className="portal-flow">
						<p className="portal-label">
							{pointTitle(number, title)} <OutcomeBadge {...advised} />
						</p>
						<Prose text={advised.reasons} />
					</div>
				) : null;
			})}
			<p className="portal-label">{ruling.considerations}</p>
			<Prose text={advice.considerations} />
		</>
	);
}

function DraftPart({ dispute, draft }: { dispute: Dispute; draft: Chambers['draft'] }) {
	const { ruling } = useTexts(disputePageTexts);
	const texts = useTexts(chambersTexts);
	const language = useLanguage();
	if (!draft) return <p className="utrecht-paragraph">{texts.noDraft}</p>;
	const parties = dispute.parties.map(({ id, identity }) => ({ id, name: identity.name }));
	return (
		<Section level={3} title={texts.draft}>
			<p className="utrecht-paragraph">
				{texts.draftBy(draft.drafterName, formatDateTime(draft.at, language))}{' '}
				{draft.presentedAt && texts.presented(formatDateTime(draft.presentedAt, language))}{' '}
				<a
					className="utrecht-link utrecht-link--html-a"
					href={`/geschillen/${dispute.reference}/concept.pdf`}
				>
					{texts.draftPdf}
				</a>
			</p>
			<Remarks remarks={draft.remarks} />
			{/* Once it is signed, the same words stand above as the ruling. */}
			{!dispute.ruling &&
				dispute.points.map((point) => (
					<RuledPoint
						key={point.id}
						point={point}
						ruled={draft.points.find(({ pointId }) => pointId === point.id)}
						parties={parties}
					/>
				))}
			{!dispute.ruling && draft.considerations && (
				<>
					<p className="portal-label">{ruling.considerations}</p>
					<Prose text={draft.considerations} />
				</>
			)}
		</Section>
	);
}

function Notes({ notes }: { notes: Chambers['notes'] }) {
	const texts = useTexts(chambersTexts);
	const procedure = useTexts(procedureTexts);
	const language = useLanguage();
	return (
		<Section level={3} title={texts.notes}>
			{notes.length === 0 && <p className="utrecht-paragraph">{texts.noNotes}</p>}
			{notes.toReversed().map((note) => (
				<div key={note.id} className="portal-flow">
					<p className="portal-label">
						{note.name} ({actingForText(note.role, procedure)}), {formatDateTime(note.at, language)}
					</p>
					<Prose text={note.text} />
				</div>
			))}
		</Section>
	);
}
