import { useLocation } from '@remix-run/react';
import { commonTexts } from '~/i18n/common';
import { useLanguage, useTexts } from '~/i18n/use-texts';

const paths = {
	start: '/start',
	disputes: '/geschillen',
	requests: '/verzoeken',
	organisation: '/organisatie',
	admin: '/beheer',
	mail: '/beheer/mail',
	rules: '/beheer/wet',
	outages: '/beheer/storingen',
	procedure: '/procedure',
	signIn: '/inloggen',
} as const;
export type MenuEntry = keyof typeof paths;

/** What every page shows of who is signed in. */
export interface SiteVisitor {
	name: string;
	/** The organisation or the role; null as long as they have not chosen. */
	actsFor: string | null;
	menu: MenuEntry[];
}

/** On top of every page: whose site it is, who is signed in, the language, and where one can go. */
export function SiteHeader({ visitor, demo }: { visitor: SiteVisitor | null; demo: boolean }) {
	const texts = useTexts(commonTexts);
	const { pathname } = useLocation();
	const menu: MenuEntry[] = visitor ? [...visitor.menu, 'procedure'] : ['procedure', 'signIn'];
	return (
		<header className="portal-header">
			{demo && <p className="portal-demo">{texts.demo}</p>}
			<div className="portal-bar">
				<a href={visitor ? '/start' : '/'} className="portal-name">
					{texts.portalShort} <span>{texts.portalSubject}</span>
				</a>
				<LanguageSwitch />
				{visitor && <SignedIn visitor={visitor} />}
			</div>
			<nav className="portal-menu" aria-label={texts.mainMenu}>
				<ul>
					{menu.map((entry) => (
						<li key={entry}>
							<a href={paths[entry]} aria-current={isWithin(pathname, entry) ? 'page' : undefined}>
								{texts[entry]}
							</a>
						</li>
					))}
				</ul>
			</nav>
		</header>
	);
}

/** Whether a page belongs to an entry: all below its path, but what has an entry of its own. */
function isWithin(pathname: string, entry: MenuEntry): boolean {
	const path = paths[entry];
	return pathname === path || (entry !== 'admin' && pathname.startsWith(`${path}/`));
}

function LanguageSwitch() {
	const texts = useTexts(commonTexts);
	const other = useLanguage() === 'nl' ? 'en' : 'nl';
	const { pathname, search } = useLocation();
	return (
		<form method="post" action="/taal" className="portal-language">
			<input type="hidden" name="terug" value={pathname + search} />
			<button type="submit" name="taal" value={other} lang={other} className="portal-link-button">
				{texts.otherLanguage}
			</button>
		</form>
	);
}

function SignedIn({ visitor }: { visitor: SiteVisitor }) {
	const texts = useTexts(commonTexts);
	return (
		<div className="portal-who">
			<p>
				<a href="/account">{visitor.name}</a>
				{visitor.actsFor && (
					<>
						, <strong>{visitor.actsFor}</strong>
					</>
				)}
			</p>
			<a href="/namens">{visitor.actsFor ? texts.switchActing : texts.actsForNobody}</a>
			<form method="post" action="/uitloggen">
				<button type="submit" className="portal-link-button">
					{texts.signOut}
				</button>
			</form>
		</div>
	);
}
