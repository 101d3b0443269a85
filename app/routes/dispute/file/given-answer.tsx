import type { ReactNode } from 'react';
import { Prose } from '~/components/prose';
import type { Dispute } from '~/domain/dispute/dispute';
import { ExhibitLinks } from './exhibit-links';

/** What somebody answered to what they were asked, under when they did, with its documents. */
export function GivenAnswer(props: {
	dispute: Pick<Dispute, 'reference' | 'exhibits'>;
	title: ReactNode;
	text: string;
	exhibitIds: readonly string[];
}) {
	const { dispute, title, text, exhibitIds } = props;
	return (
		<>
			<p className="portal-label">{title}</p>
			<Prose text={text} />
			<ExhibitLinks reference={dispute.reference} exhibits={dispute.exhibits} ids={exhibitIds} />
		</>
	);
}
