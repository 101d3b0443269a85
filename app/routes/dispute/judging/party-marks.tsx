import { Badge } from '~/components/badge';
import { TextLink } from '~/components/text-link';
import type { PartyMark } from '~/domain/dispute/roles/party-mark';
import { partyMarkTexts } from '~/i18n/dispute/party-marks';
import { useTexts } from '~/i18n/use-texts';

/** What the ministry has to know of one party, each in a word or two; nothing where all is well. */
export function PartyMarks(props: { reference: string; marks: readonly PartyMark[] }) {
	const texts = useTexts(partyMarkTexts);
	return (
		props.marks.length > 0 && (
			<ul className="portal-marks">
				{props.marks.map((mark) => (
					<li key={mark}>
						<Badge tone={mark === 'undelivered' ? 'error' : 'warning'}>{texts[mark]}</Badge>
						{mark === 'undelivered' && (
							<>
								{' '}
								<TextLink to={`/geschillen/${props.reference}/verzending`}>
									{texts.seeSending}
								</TextLink>
							</>
						)}
					</li>
				))}
			</ul>
		)
	);
}
