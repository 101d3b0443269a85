import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/use-texts';
import { SiteLink } from './site-link';

/** Under every page: what the site is, what it owes its visitors, and where they find help. */
export function SiteFooter({ contactEmail }: { contactEmail: string | undefined }) {
	const texts = useTexts(commonTexts);
	return (
		<footer className="utrecht-page-footer">
			<div className="utrecht-page-footer__content portal-footer">
				<p>{texts.footerNote}</p>
				<ul aria-label={texts.footer}>
					<li>
						<SiteLink to="/procedure">{texts.procedure}</SiteLink>
					</li>
					<li>
						<SiteLink to="/toegankelijkheid">{texts.accessibility}</SiteLink>
					</li>
					<li>
						<SiteLink to="/privacy">{texts.privacy}</SiteLink>
					</li>
					<li>
						<SiteLink to="/cookies">{texts.cookies}</SiteLink>
					</li>
					{contactEmail && (
						<li>
							<a href={`mailto:${contactEmail}`}>{texts.contact}</a>
						</li>
					)}
				</ul>
			</div>
		</footer>
	);
}
