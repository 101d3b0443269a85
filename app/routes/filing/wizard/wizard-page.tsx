import { useParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { TextLink } from '~/components/text-link';
import { filingTexts } from '~/i18n/filing/filing';
import { useTexts } from '~/i18n/use-texts';
import { draftPath, stepPath, type WizardStep, wizardSteps } from './wizard-paths';

/** One page of the filing wizard: which step of how many it is, and the way back to the overview. */
export function WizardPage(props: {
	step: WizardStep;
	/** Of one party, point, attempt or document of the step; the step's own title where left out. */
	title?: string;
	lead?: ReactNode;
	children: ReactNode;
}) {
	const texts = useTexts(filingTexts);
	const { draftId = '' } = useParams();
	const { step, title } = props;
	const overview = { to: draftPath(draftId), label: texts.title };
	const above = title
		? [overview, { to: stepPath(draftId, step), label: texts.section[step] }]
		: [];
	return (
		<Page
			title={title ?? texts.section[step]}
			caption={texts.step(stepNumber(step), wizardSteps.length)}
			lead={props.lead}
			breadcrumb={title ? above : [{ to: '/verzoeken', label: texts.drafts }, overview]}
		>
			{props.children}
			<p className="portal-actions">
				<TextLink to={draftPath(draftId)}>{texts.back}</TextLink>
			</p>
		</Page>
	);
}

/** What a wizard page's `meta` answers: what it is about, and which step of how many. */
export function wizardTitle(matches: Parameters<typeof pageTitle>[0], step: WizardStep) {
	return pageTitle(matches, (language) => {
		const texts = filingTexts[language];
		return `${texts.section[step]} – ${texts.step(stepNumber(step), wizardSteps.length)}`;
	});
}

function stepNumber(step: WizardStep): number {
	return wizardSteps.indexOf(step) + 1;
}
