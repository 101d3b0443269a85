import type { Exhibit } from '~/domain/dispute/dispute';
import { exhibitTexts } from '~/i18n/dispute/file/exhibits';
import { useTexts } from '~/i18n/use-texts';

/** A document of the file by its number and name, to download. */
export function ExhibitLink(props: { reference: string; exhibit: Exhibit }) {
	const { reference, exhibit } = props;
	return (
		<a
			className="utrecht-link utrecht-link--html-a"
			href={`/geschillen/${reference}/stukken/${exhibit.number}`}
		>
			{exhibit.number}. {exhibit.name}
		</a>
	);
}

/** The documents that came with one act; nothing where there are none. */
export function ExhibitLinks(props: {
	reference: string;
	exhibits: readonly Exhibit[];
	ids: readonly string[];
}) {
	const texts = useTexts(exhibitTexts);
	const { reference, ids } = props;
	const found = props.exhibits.filter(({ id }) => ids.includes(id));
	if (found.length === 0) return null;
	return (
		<>
			<p className="portal-label">{texts.list}</p>
			<ExhibitLinkList reference={reference} exhibits={found} ids={ids} />
		</>
	);
}

/** These documents under each other, each to download. */
export function ExhibitLinkList(props: {
	reference: string;
	exhibits: readonly Exhibit[];
	ids: readonly string[];
}) {
	return (
		<ul className="utrecht-unordered-list">
			{props.exhibits
				.filter(({ id }) => props.ids.includes(id))
				.map((exhibit) => (
					<li key={exhibit.id}>
						<ExhibitLink reference={props.reference} exhibit={exhibit} />
					</li>
				))}
		</ul>
	);
}
