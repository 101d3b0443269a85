import { Alert } from '~/components/alert';
import { SummaryList } from '~/components/lists/summary-list';
import { TextLink } from '~/components/text-link';
import { startPageTexts } from '~/i18n/dispute/start-page';
import { lawConsoleTexts } from '~/i18n/law/law-console';
import { useTexts } from '~/i18n/use-texts';
import type { HolidaysRunningOut } from '~/services/law/holidays-known.server';

/** Where an administrator's work is; where a change of many disputes does not end, and in time, that the next year's decreed holidays have to be added. */
export function AdministratorStart(props: {
	holidays: HolidaysRunningOut | null;
	/** Whether a change for all running disputes does not come to its end. */
	stuckChange: boolean;
}) {
	const { holidays, stuckChange } = props;
	const rules = useTexts(lawConsoleTexts);
	const texts = useTexts(startPageTexts).administrator;
	return (
		<>
			{stuckChange && (
				<Alert tone="warning" title={rules.stuck}>
					<TextLink to="/beheer/wet">{rules.toRules}</TextLink>
				</Alert>
			)}
			{holidays && (
				<Alert tone="warning" title={rules.holidaysNeeded(holidays.known)}>
					{holidays.missing && <p>{rules.datesOpen}</p>}
					<TextLink to="/beheer/wet">{rules.toRules}</TextLink>
				</Alert>
			)}
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
					{
						key: 'rules',
						term: <TextLink to="/beheer/wet">{texts.rules}</TextLink>,
						detail: texts.rulesText,
					},
				]}
			/>
		</>
	);
}
