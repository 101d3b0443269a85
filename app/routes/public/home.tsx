import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/form/button';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { MailLink } from '~/components/mail-link';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import { seeOther } from '~/http/responses';
import { lengthText } from '~/i18n/format/length-text';
import { homePageTexts } from '~/i18n/public/home-page';
import { lawClockTexts } from '~/i18n/public/law-clock';
import { useTexts } from '~/i18n/use-texts';
import { lawInForce } from '~/services/law/law-in-force.server';

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => homePageTexts[language].title);

/** The lengths of the terms by the law in force, in words. */
export async function loader({ context }: LoaderFunctionArgs) {
	const actor = await context.findActor();
	if (actor) throw seeOther('/start');
	const { db, config } = context.runtime;
	const { terms } = await lawInForce(db);
	const inWords = (key: 'views' | 'ruling' | 'extension') =>
		lengthText(terms[key].length, context.visitorLanguage);
	return {
		views: inWords('views'),
		ruling: inWords('ruling'),
		extension: inWords('extension'),
		contactEmail: config.contactEmail,
	};
}

export default function Home() {
	const home = useTexts(homePageTexts);
	const { title: clock } = useTexts(lawClockTexts);
	const terms = useLoaderData<typeof loader>();
	const { lastResort, needs, course } = home;
	return (
		<Page title={home.title} lead={home.lead}>
			<p className="portal-actions">
				<ButtonLink to="/inloggen">{home.begin}</ButtonLink>
				<TextLink to="/procedure">{home.procedure}</TextLink>
				<TextLink to="/klok">{clock}</TextLink>
			</p>

			<Section title={home.invitedTitle}>
				<p className="utrecht-paragraph">{home.invited}</p>
			</Section>

			<Section title={home.whoTitle}>
				<p className="utrecht-paragraph">{home.who}</p>
				<dl className="portal-terms portal-columns">
					{home.kinds.map((kind) => (
						<div key={kind.name}>
							<dt>{kind.name}</dt>
							<dd>{kind.text}</dd>
						</div>
					))}
				</dl>
			</Section>

			<Section title={home.knowTitle}>
				<div className="portal-columns">
					<Section title={lastResort.title} level={3}>
						<p className="utrecht-paragraph">{lastResort.text}</p>
					</Section>
					<Section title={needs.title} level={3}>
						<ul>
							{needs.lines.map((line) => (
								<li key={line}>{line}</li>
							))}
						</ul>
						<p className="utrecht-paragraph">{needs.missing}</p>
					</Section>
					<Section title={course.title} level={3}>
						<ul>
							<li>{course.atOnce}</li>
							<li>{course.views(terms.views)}</li>
							<li>{course.ruling(terms.ruling)}</li>
							<li>{course.extension(terms.extension)}</li>
						</ul>
						<p className="utrecht-paragraph">{course.bound}</p>
					</Section>
				</div>
			</Section>

			<Section title={home.howTitle}>
				<ol>
					{home.how.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ol>
				<p className="portal-actions">
					<ButtonLink to="/inloggen">{home.begin}</ButtonLink>
				</p>
			</Section>

			<Section title={home.helpTitle}>
				<p className="utrecht-paragraph">
					{home.help} <MailLink email={terms.contactEmail} />
				</p>
			</Section>
		</Page>
	);
}
