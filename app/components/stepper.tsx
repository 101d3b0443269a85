import type { ReactNode } from 'react';
import { progressTexts } from '~/i18n/dispute/progress';
import { useTexts } from '~/i18n/use-texts';

export interface StepperStep {
	key: string;
	label: ReactNode;
	/** How far it is; left out where a course is told that nobody is on. */
	state?: 'done' | 'current' | 'next';
	note?: ReactNode;
}

/** How far something is: what is done, where it is now, and what comes. */
export function Stepper({ steps }: { steps: readonly StepperStep[] }) {
	const texts = useTexts(progressTexts);
	return (
		<ol className="portal-stepper">
			{steps.map((step) => (
				<li
					key={step.key}
					className={`portal-stepper__step portal-stepper__step--${step.state ?? 'told'}`}
					aria-current={step.state === 'current' ? 'step' : undefined}
				>
					<span className="portal-stepper__label">
						{step.state && (
							<span className="portal-hidden">{`${texts.stepState[step.state]}: `}</span>
						)}
						{step.label}
					</span>
					{step.note && <div className="portal-stepper__note">{step.note}</div>}
				</li>
			))}
		</ol>
	);
}
