import type { Signal } from '~/domain/law/signals/signal';
import { lawArticle } from '~/i18n/law-article';
import { lawSignalTexts } from '~/i18n/law-signals';
import { signalText } from '~/i18n/signal-text';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { Badge } from './badge';
import { Details } from './details';
import { Section } from './section';

const tones = { mend: 'warning', signal: 'info', met: 'ok', 'not-applicable': 'neutral' } as const;

/** A part of a page with what each rule on admissibility says of a request. */
export function SignalSection({ signals }: { signals: readonly Signal[] }) {
	const texts = useTexts(lawSignalTexts);
	return (
		<Section title={texts.title} id="wat-de-wet-vraagt">
			<p className="utrecht-paragraph">{texts.intro}</p>
			<SignalList signals={signals} />
		</Section>
	);
}

/** What each rule on admissibility says: what needs attention in sight, what is met behind a click. */
export function SignalList({ signals }: { signals: readonly Signal[] }) {
	const texts = useTexts(lawSignalTexts);
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

function Signals({ signals }: { signals: readonly Signal[] }) {
	const language = useLanguage();
	const texts = useTexts(lawSignalTexts);
	return (
		<ul className="portal-signals">
			{signals.map((signal) => {
				const { key, verdict, article, itemId } = signal;
				const text = signalText(signal, language);
				return (
					<li key={`${key} ${itemId ?? ''} ${text}`}>
						<Badge tone={tones[verdict]}>{texts.verdict[verdict]}</Badge>{' '}
						<strong>{texts.rule[key].title}</strong>
						<p className="utrecht-paragraph">
							{text}{' '}
							<span className="portal-signals__article">({lawArticle(article, language)})</span>
						</p>
					</li>
				);
			})}
		</ul>
	);
}
