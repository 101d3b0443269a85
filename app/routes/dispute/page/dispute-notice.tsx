import { useParams } from '@remix-run/react';
import { Alert } from '~/components/alert';
import type { TimelineLine } from '~/db/event-log';
import { localDateOf } from '~/domain/local-date';
import { disputePageTexts } from '~/i18n/dispute/dispute-page';
import { disputeTermsTexts } from '~/i18n/dispute/dispute-terms';
import { doneTexts } from '~/i18n/dispute/done-texts';
import { eventTexts } from '~/i18n/dispute/event-texts';
import { stepTexts } from '~/i18n/dispute/step-texts';
import { formatDate, formatDateTime } from '~/i18n/format/format-date';
import { actingForText, procedureTexts } from '~/i18n/names/procedure';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import type { Notice } from './dispute-notice.server';

/** What was just done, or why it was not: somebody else was first, or the dispute has ended. */
export function DisputeNotice({ notice }: { notice: Notice }) {
	const { reference = '' } = useParams();
	const { notice: texts } = useTexts(disputePageTexts);
	const terms = useTexts(disputeTermsTexts);
	const procedure = useTexts(procedureTexts);
	const steps = useTexts(stepTexts);
	const done = useTexts(doneTexts);
	const events: Record<string, string> = useTexts(eventTexts);
	const language = useLanguage();
	if (notice.key === 'changeLost') {
		return <Alert tone="warning">{texts.changeLost(reference)}</Alert>;
	}
	if (!('step' in notice)) return <Alert tone="ok">{texts[notice.key]}</Alert>;
	if (notice.key === 'done') return <Alert tone="ok">{done[notice.step]}</Alert>;
	const { action } = steps[notice.step];
	if (notice.key === 'ended') {
		const { state, at } = notice.ending;
		const ended = terms.ended[state](formatDate(localDateOf(new Date(at)), language));
		return (
			<Alert tone="warning">
				<p className="utrecht-paragraph">{texts.ended(action, ended)}</p>
			</Alert>
		);
	}
	const by = notice.by;
	const said = (line: TimelineLine) => {
		const who = [line.actorName, actingForText(line.actorFor, procedure)] as const;
		const when = formatDateTime(line.at, language);
		const event = events[line.step] ?? line.step;
		return line.step === notice.step
			? texts.first(...who, when)
			: texts.meanwhile(event, ...who, when);
	};
	return (
		<Alert tone="warning">
			<p className="utrecht-paragraph">{texts[notice.key](action)}</p>
			{by && <p className="utrecht-paragraph">{said(by)}</p>}
		</Alert>
	);
}
