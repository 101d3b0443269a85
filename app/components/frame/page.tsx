import type { ReactNode } from 'react';
import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/use-texts';
import { TextLink } from '../text-link';

/** A page's own content: the way back, its one heading of level 1, what it is about, and the rest. */
export function Page(props: {
	title: ReactNode;
	/** A word or two above the title: which dispute, which step of how many. */
	caption?: ReactNode;
	lead?: ReactNode;
	/** The pages above this one, from the top. */
	breadcrumb?: readonly { to: string; label: string }[];
	children?: ReactNode;
}) {
	const { breadcrumb = [] } = props;
	return (
		<main id="inhoud" tabIndex={-1} className="portal-main">
			{breadcrumb.length > 0 && <Breadcrumb pages={breadcrumb} />}
			{props.caption && <p className="portal-caption">{props.caption}</p>}
			<h1 className="utrecht-heading-1">{props.title}</h1>
			{props.lead && <p className="utrecht-paragraph utrecht-paragraph--lead">{props.lead}</p>}
			{props.children}
		</main>
	);
}

function Breadcrumb({ pages }: { pages: readonly { to: string; label: string }[] }) {
	const texts = useTexts(commonTexts);
	return (
		<nav className="utrecht-breadcrumb-nav" aria-label={texts.breadcrumb}>
			<ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
				{pages.map((page) => (
					<li key={page.to} className="utrecht-breadcrumb-nav__item">
						<TextLink to={page.to}>{page.label}</TextLink>
					</li>
				))}
			</ol>
		</nav>
	);
}
