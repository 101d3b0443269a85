import type { SaidSignal } from '~/i18n/signals/say-signals';
import { signalSectionTexts } from '~/i18n/signals/signal-section';
import { useTexts } from '~/i18n/use-texts';
import { Badge } from './badge';
import { Details } from './details';
import { Section } from './section';

const tones = { mend: 'warning', signal: 'info', met: 'ok', 'not-applicable': 'neutral' } as const;

/** A part of a page with what each rule on admissibility says of a request. */
export function SignalSection({ signals }: { signals: readonly SaidSignal[] }) {
	const texts = useTexts(signalSectionTexts);
	return (
		<Section title={texts.title} id="wat-de-wet-vraagt">
			<p className="utrecht-paragraph">{texts.intro}</p>
			<SignalList signals={signals} />
		</Section>
	);
}

/** What each rule on admissibility says: what needs attention in sight, what is met behind a click. */
function SignalList({ signals }: { signals: readonly SaidSignal[] }) {
	const texts = useTexts(signalSectionTexts);
	const attention = [
		...signals.filter(({ verdict }) => verdict === 'mend'),
		...signals.filter(({ verdict }) => verdict === 'signal'),
	];
	const met = signals.filter(({ verdict }) => verdict === 'met');
	return (
		<>
			{attention.length === 0 ? (
				<p className="utrecht-paragraph">{texts.none}</p>
			) : (
				<Signals signals={attention} />
			)}
			{met.length > 0 && (
				<Details summary={texts.met(met.length)}>
					<Signals signals={met} />
				</Details>
			)}
		</>
	);
}

function Signals({ signals }: { signals: readonly SaidSignal[] }) {
	const texts = useTexts(signalSectionTexts);
	return (
		<ul className="portal-signals">
			{signals.map(({ key, verdict, itemId, title, text, article }) => (
				<li key={`${key} ${itemId ?? ''} ${text}`}>
					<Badge tone={tones[verdict]}>{texts.verdict[verdict]}</Badge> <strong>{title}</strong>
					<p className="utrecht-paragraph">
						{text} <span className="portal-signals__article">({article})</span>
					</p>
				</li>
			))}
		</ul>
	);
}
