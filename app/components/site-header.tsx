import { Link, NavLink, useLocation } from '@remix-run/react';
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
	const menu: MenuEntry[] = visitor ? [...visitor.menu, 'procedure'] : ['procedure', 'signIn'];
	return (
		<header className="portal-header">
			{demo && <p className="portal-demo">{texts.demo}</p>}
			<div className="portal-bar">
				<Link to={visitor ? '/start' : '/'} className="portal-name">
					{texts.portalShort} <span>{texts.portalSubject}</span>
				</Link>
				<LanguageSwitch />
				{visitor && <SignedIn visitor={visitor} />}
			</div>
			<nav className="portal-menu" aria-label={texts.mainMenu}>
				<ul>
					{menu.map((entry) => (
						<li key={entry}>
							<NavLink to={paths[entry]} end={entry === 'admin'}>
								{texts[entry]}
							</NavLink>
						</li>
					))}
				</ul>
			</nav>
		</header>
	);
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
				<Link to="/account">{visitor.name}</Link>
				{visitor.actsFor && (
					<>
						, <strong>{visitor.actsFor}</strong>
					</>
				)}
			</p>
			<Link to="/namens">
				{visitor.actsFor ? (
					<>
						{texts.switchActing} <span className="portal-hidden">{texts.switchActingFully}</span>
					</>
				) : (
					texts.actsForNobody
				)}
			</Link>
			<form method="post" action="/uitloggen">
				<button type="submit" className="portal-link-button">
					{texts.signOut}
				</button>
			</form>
		</div>
	);
}
