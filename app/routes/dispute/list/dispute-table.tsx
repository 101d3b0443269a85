import type { ReactNode } from 'react';
import { DataTable } from '~/components/lists/data-table';
import { TextLink } from '~/components/text-link';
import type { DisputeRow } from '~/db/list-disputes';
import { closedStates } from '~/domain/dispute/dispute';
import { localDateOf } from '~/domain/local-date';
import { disputeListTexts } from '~/i18n/dispute/dispute-list';
import { formatDate } from '~/i18n/format/format-date';
import { kindTexts } from '~/i18n/names/kinds';
import { procedureTexts } from '~/i18n/names/procedure';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { termsAnchor } from '../waiting/why-anchor';
import { WhyLink } from '../waiting/why-link';

const closed: ReadonlySet<string> = new Set(closedStates);

/** Disputes in a row each: reference, parties, kind and state, when it came, by when the ruling is due. */
export function DisputeTable(props: {
	rows: readonly DisputeRow[];
	caption: ReactNode;
	empty: ReactNode;
}) {
	const texts = useTexts(disputeListTexts);
	const procedure = useTexts(procedureTexts);
	const kinds = useTexts(kindTexts).kind;
	const language = useLanguage();
	return (
		<DataTable
			caption={props.caption ?? <span className="portal-hidden">{texts.title}</span>}
			columns={[
				{ key: 'reference', label: texts.reference, narrow: true },
				{ key: 'parties', label: texts.parties },
				{ key: 'state', label: texts.state },
				{ key: 'filed', label: texts.filed, narrow: true },
				{ key: 'due', label: texts.due, narrow: true },
			]}
			rows={props.rows.map(
				({ reference, title, kind, state, filedAt, rulingDueOn, restsUntil, side }) => ({
					key: reference,
					cells: [
						<TextLink key="reference" to={`/geschillen/${reference}`}>
							{reference}
						</TextLink>,
						title,
						[
							kinds[kind],
							state && procedure.state[state],
							restsUntil && procedure.restsUntil(formatDate(restsUntil, language)),
						]
							.filter(Boolean)
							.join('. '),
						formatDate(localDateOf(new Date(filedAt)), language),
						side === 'third-party' ? (
							texts.noTerm
						) : rulingDueOn || !(state && closed.has(state)) ? (
							<WhyLink
								key="due"
								reference={reference}
								anchor={termsAnchor}
								date={rulingDueOn ? formatDate(rulingDueOn, language) : texts.dueLater}
							/>
						) : (
							texts.closed
						),
					],
				}),
			)}
			empty={props.empty}
		/>
	);
}
