import { Badge } from '~/components/badge';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import type { Dispute } from '~/domain/dispute/dispute';
import { viewsTexts } from '~/i18n/dispute/file/views';
import { formatDateTime } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { ExhibitLinks } from './exhibit-links';

/** The views of the parties in general, with when they came; late ones say so. */
export function ViewsList({ dispute }: { dispute: Dispute }) {
	const texts = useTexts(viewsTexts);
	const language = useLanguage();
	const name = (id: string) => dispute.parties.find((party) => party.id === id)?.identity.name;
	return (
		<Section id="zienswijzen" title={texts.title}>
			{dispute.views.length === 0 && <p className="utrecht-paragraph">{texts.none}</p>}
			{dispute.views.map((views) => (
				<Section
					key={views.id}
					level={3}
					title={texts.from(name(views.partyId) ?? '', formatDateTime(views.at, language))}
				>
					{views.late && (
						<p className="utrecht-paragraph">
							<Badge tone="warning">{texts.late}</Badge> {texts.lateMeans}
						</p>
					)}
					{views.general && <Prose text={views.general} />}
					{Object.keys(views.perPoint).length > 0 && (
						<p className="utrecht-paragraph">{texts.perPoint}</p>
					)}
					{Object.keys(views.onAttempts ?? {}).length > 0 && (
						<p className="utrecht-paragraph">{texts.onAttempts}</p>
					)}
					<ExhibitLinks
						reference={dispute.reference}
						exhibits={dispute.exhibits}
						ids={views.exhibitIds}
					/>
				</Section>
			))}
		</Section>
	);
}
