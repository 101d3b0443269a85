import { chambersTexts } from '~/i18n/dispute/chambers';
import { disputePageTexts } from '~/i18n/dispute/dispute-page';
import { disputeTermsTexts } from '~/i18n/dispute/dispute-terms';
import { exhibitTexts } from '~/i18n/dispute/file/exhibits';
import { filedPointTexts } from '~/i18n/dispute/file/points';
import { timelineTexts } from '~/i18n/dispute/file/timeline';
import { viewsTexts } from '~/i18n/dispute/file/views';
import { useTexts } from '~/i18n/use-texts';

/** Ways to the parts of a dispute's page that are looked up most: on a phone it is long. */
export function FileContents({ forMinistry }: { forMinistry: boolean }) {
	const { contents } = useTexts(disputePageTexts);
	const terms = useTexts(disputeTermsTexts);
	const chambers = useTexts(chambersTexts);
	const points = useTexts(filedPointTexts);
	const views = useTexts(viewsTexts);
	const exhibits = useTexts(exhibitTexts);
	const timeline = useTexts(timelineTexts);
	return (
		<nav className="portal-contents" aria-label={contents}>
			<a href="#termijnen">{terms.title}</a>
			{forMinistry && <a href="#ministerie">{chambers.short}</a>}
			<a href="#punten">{points.title}</a>
			<a href="#zienswijzen">{views.title}</a>
			<a href="#stukken">{exhibits.title}</a>
			<a href="#verloop">{timeline.title}</a>
		</nav>
	);
}
