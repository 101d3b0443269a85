import { ActionGroup } from '~/components/form/action-group';
import { ButtonLink } from '~/components/form/button';
import type { ThirdPartyView } from '~/domain/dispute/party-view';
import type { StepName } from '~/domain/dispute/procedure';
import { stepTexts } from '~/i18n/dispute/step-texts';
import { whatNowTexts } from '~/i18n/dispute/what-now';
import { useTexts } from '~/i18n/use-texts';
import { InformationList } from './information-list';

/** What a third party was asked and what it answered; nothing else of the file. */
export function ThirdPartyFile({ view, open }: { view: ThirdPartyView; open: StepName[] }) {
	const texts = useTexts(whatNowTexts);
	const steps = useTexts(stepTexts);
	return (
		<>
			<p className="utrecht-paragraph">
				{texts.thirdParty} {open.length === 0 && texts.nothing}
			</p>
			{open.length > 0 && (
				<ActionGroup>
					{open.map((step) => (
						<ButtonLink key={step} to={`/geschillen/${view.reference}/stappen/${step}`}>
							{steps[step].action}
						</ButtonLink>
					))}
				</ActionGroup>
			)}
			<InformationList dispute={view} requests={view.informationRequests} linked />
		</>
	);
}
