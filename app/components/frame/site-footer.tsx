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
						<a href="/procedure">{texts.procedure}</a>
					</li>
					<li>
						<a href="/toegankelijkheid">{texts.accessibility}</a>
					</li>
					<li>
						<a href="/privacy">{texts.privacy}</a>
					</li>
					<li>
						<a href="/cookies">{texts.cookies}</a>
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
