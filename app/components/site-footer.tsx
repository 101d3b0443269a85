import { Link } from '@remix-run/react';
import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/use-texts';

/** Under every page: what the site is, what it owes its visitors, and where they find help. */
export function SiteFooter({ contactEmail }: { contactEmail: string | undefined }) {
	const texts = useTexts(commonTexts);
	return (
		<footer className="utrecht-page-footer">
			<div className="utrecht-page-footer__content portal-footer">
				<p>{texts.footerNote}</p>
				<ul aria-label={texts.footer}>
					<li>
						<Link to="/procedure">{texts.procedure}</Link>
					</li>
					<li>
						<Link to="/toegankelijkheid">{texts.accessibility}</Link>
					</li>
					<li>
						<Link to="/privacy">{texts.privacy}</Link>
					</li>
					<li>
						<Link to="/cookies">{texts.cookies}</Link>
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
