import { SummaryList } from '~/components/summary-list';
import { TextLink } from '~/components/text-link';
import { startPageTexts } from '~/i18n/start-page';
import { useTexts } from '~/i18n/use-texts';

/** Where an administrator's work is. */
export function AdministratorStart() {
	const texts = useTexts(startPageTexts).administrator;
	return (
		<SummaryList
			rows={[
				{
					key: 'people',
					term: <TextLink to="/beheer">{texts.people}</TextLink>,
					detail: texts.peopleText,
				},
				{
					key: 'organisations',
					term: <TextLink to="/beheer/organisaties">{texts.organisations}</TextLink>,
					detail: texts.organisationsText,
				},
				{
					key: 'mail',
					term: <TextLink to="/beheer/mail">{texts.mail}</TextLink>,
					detail: texts.mailText,
				},
			]}
		/>
	);
}
