import { Section } from '~/components/section';
import { stayTexts } from '~/i18n/dispute/steps/stay';
import { formatDate } from '~/i18n/format/format-date';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { useStep } from '../step-form/use-step';

/** Until when each applicant who goes on consents to a stay, who does not, and who need not. */
export function ConsentList() {
	const { parties, stayConsents } = useStep().form;
	const texts = useTexts(stayTexts);
	const language = useLanguage();
	const applicants = parties.filter(({ side, active }) => side === 'applicant' && active);
	return (
		<Section title={texts.consents}>
			<ul className="utrecht-unordered-list">
				{applicants.map(({ id, name, mustConsent }) => {
					const consent = stayConsents.find(({ partyId }) => partyId === id);
					return (
						<li key={id}>
							{consent
								? texts.consented(name, formatDate(consent.until, language))
								: mustConsent
									? texts.notConsented(name)
									: texts.needNotConsent(name)}
						</li>
					);
				})}
			</ul>
		</Section>
	);
}
