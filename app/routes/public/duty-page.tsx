import { Page } from '~/components/frame/page';
import { MailLink } from '~/components/mail-link';
import { Section } from '~/components/section';

/** A page of short parts that ends with where to ask. */
export function DutyPage(props: {
	texts: {
		title: string;
		lead: string;
		parts: readonly { title: string; lines: readonly string[] }[];
		contactTitle: string;
		contact: string;
	};
	contactEmail: string;
}) {
	const { texts } = props;
	return (
		<Page title={texts.title} lead={texts.lead}>
			{texts.parts.map((part) => (
				<Section key={part.title} title={part.title}>
					<ul>
						{part.lines.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</Section>
			))}
			<Section title={texts.contactTitle}>
				<p className="utrecht-paragraph">
					{texts.contact} <MailLink email={props.contactEmail} />
				</p>
			</Section>
		</Page>
	);
}
