import { Pagination } from '~/components/lists/pagination';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import type { TimelinePage } from '~/db/find-timeline';
import { eventTexts } from '~/i18n/dispute/event-texts';
import { timelineTexts } from '~/i18n/dispute/file/timeline';
import { formatDateTime } from '~/i18n/format/format-date';
import { actingForText, procedureTexts } from '~/i18n/names/procedure';
import { useLanguage, useTexts } from '~/i18n/use-texts';

/** What happened, who did it, when and why; the newest first, a very long one a page at a time. */
export function Timeline(props: { timeline: TimelinePage; reference: string }) {
	const { lines, page, more } = props.timeline;
	const texts = useTexts(timelineTexts);
	const procedure = useTexts(procedureTexts);
	const events = useTexts(eventTexts);
	const language = useLanguage();
	return (
		<Section id="verloop" title={texts.title}>
			<ol className="portal-timeline">
				{lines.map((line) => (
					<li key={line.sequence} className="portal-timeline__line">
						<p className="portal-label">{eventText(line.step, events)}</p>
						<p className="portal-caption">
							<time dateTime={line.at}>{formatDateTime(line.at, language)}</time>, {line.actorName},{' '}
							{actingForText(line.actorFor, procedure)}
						</p>
						{line.reason && <Prose text={line.reason} />}
					</li>
				))}
			</ol>
			<Pagination
				page={page}
				more={more}
				hrefOf={(number) => `/geschillen/${props.reference}?verloop=${number}#verloop`}
			/>
		</Section>
	);
}

function eventText(step: string, texts: Record<string, string>): string {
	return texts[step] ?? step;
}
