import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/use-texts';

/** ‘Waarom deze datum?’: opens to the way to a date that stands right before it, a step on each line. */
export function WhyThisDate(props: {
	lines: readonly string[];
	/** Which date, for who hears the question alone. */
	about: string;
	/** Where a link to this explanation leads; following it opens the explanation. */
	id?: string;
}) {
	const { lines, about, id } = props;
	const { whyThisDate } = useTexts(commonTexts);
	return (
		<details className="portal-details">
			<summary>
				{whyThisDate}
				<span className="portal-hidden"> ({about})</span>
			</summary>
			{/* On what is hidden and not on the question: a browser opens it for who comes here by a link. */}
			<ol id={id} className="portal-due-date__steps">
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ol>
		</details>
	);
}
