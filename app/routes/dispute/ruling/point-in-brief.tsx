import { Details } from '~/components/details';
import { Prose } from '~/components/prose';
import type { Point } from '~/domain/dispute/point';
import { pointTexts } from '~/i18n/dispute/steps/points';
import { useTexts } from '~/i18n/use-texts';
import type { StepForm } from '../step-form/step-form';

/** What is asked on a point, and on demand what each party wrote about it; beside a form's fields. */
export function PointInBrief({ form, point }: { form: StepForm; point: Point }) {
	const texts = useTexts(pointTexts);
	const positionOf = (id: string) => {
		const position = point.positions[id];
		return position && id !== form.filerId ? `${texts.byApplicant} ${position}` : position;
	};
	const written = form.parties
		.filter(({ side }) => side !== 'third-party')
		.map(({ id, name }) => ({
			id,
			name,
			texts: [
				positionOf(id),
				...form.views
					.filter((views) => views.partyId === id)
					.flatMap((views) => [views.perPoint[point.id], views.general]),
			].filter((text) => text !== undefined && text !== ''),
		}));
	return (
		<>
			<p className="utrecht-paragraph">{texts.asked}:</p>
			<Prose text={point.asked} />
			<Details summary={texts.readPoint}>
				<dl className="portal-summary">
					{written.map((party) => (
						<div key={party.id} className="portal-summary__row">
							<dt>{party.name}</dt>
							<dd>
								{party.texts.length > 0 ? <Prose text={party.texts.join('\n\n')} /> : texts.none}
							</dd>
						</div>
					))}
				</dl>
			</Details>
		</>
	);
}
