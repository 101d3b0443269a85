import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import type { PointDraft } from '~/domain/dispute/chambers';
import type { Point } from '~/domain/dispute/point';
import { ruledPointTexts } from '~/i18n/dispute/ruled-point';
import { pointTexts } from '~/i18n/dispute/steps/points';
import { formatDate } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { OutcomeBadge } from './outcome-badge';

/** One point of a ruling, drafted or signed: decision, reasons, obligation, departure from the advice. */
export function RuledPoint(props: {
	point: Point;
	ruled: PointDraft | undefined;
	parties: readonly { id: string; name: string }[];
	level?: 2 | 3;
}) {
	const texts = useTexts(ruledPointTexts);
	const { pointTitle } = useTexts(pointTexts);
	const { point, ruled } = props;
	return (
		<Section
			level={props.level ?? 3}
			id={`uitspraak-${point.number}`}
			title={pointTitle(point.number, point.title)}
		>
			{ruled ? (
				<>
					<p className="utrecht-paragraph">
						<OutcomeBadge {...ruled} />
					</p>
					<Prose text={ruled.reasons} />
					{ruled.obligation && <Obligation obligation={ruled.obligation} parties={props.parties} />}
					{ruled.departsBecause && (
						<>
							<p className="portal-label">{texts.departs}</p>
							<Prose text={ruled.departsBecause} />
						</>
					)}
				</>
			) : (
				<p className="utrecht-paragraph">{texts.notWrittenYet}</p>
			)}
		</Section>
	);
}

function Obligation(props: {
	obligation: NonNullable<PointDraft['obligation']>;
	parties: readonly { id: string; name: string }[];
}) {
	const texts = useTexts(ruledPointTexts);
	const language = useLanguage();
	const { text, byPartyIds, by } = props.obligation;
	const names = props.parties.filter(({ id }) => byPartyIds.includes(id)).map(({ name }) => name);
	return (
		<div className="portal-aside portal-flow">
			<p className="portal-label">{texts.obligation}</p>
			{text && <Prose text={text} />}
			{names.length > 0 && (
				<p className="utrecht-paragraph">{texts.obligationBy(names.join(', '))}</p>
			)}
			{by && <p className="utrecht-paragraph">{texts.obligationDue(formatDate(by, language))}</p>}
		</div>
	);
}
