import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/use-texts';

/** A date in a list as the link to why it is that date; one element, as lists have many of them. */
export function WhyLink(props: {
	reference: string;
	/** Where on the dispute's page it stands. */
	anchor: string;
	date: string;
}) {
	const { reference, anchor, date } = props;
	const { whyThisDate } = useTexts(commonTexts);
	return (
		<a
			className="utrecht-link utrecht-link--html-a"
			href={`/geschillen/${reference}#${anchor}`}
			aria-label={`${date} ${whyThisDate} (${reference})`}
		>
			{date}
		</a>
	);
}
