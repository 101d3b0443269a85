import { Alert } from '~/components/alert';
import { WhyThisDate } from '~/components/dates/why-this-date';
import { useStep } from '../step-form/use-step';

/** What has not been heard yet, before the form of who advises or decides; nothing where all were. */
export function UnheardAlert() {
	const { unheard } = useStep();
	if (!unheard) return null;
	return (
		<Alert tone="warning" title={unheard.title}>
			<ul className="utrecht-unordered-list">
				{unheard.lines.map(({ text, day }) => (
					<li key={text}>
						{text}
						{day && <WhyThisDate lines={day.why} about={day.said} />}
					</li>
				))}
			</ul>
		</Alert>
	);
}
