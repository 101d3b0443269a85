import { Alert } from '~/components/alert';
import { TextLink } from '~/components/text-link';
import { startPageTexts } from '~/i18n/dispute/start-page';
import { useTexts } from '~/i18n/use-texts';

/** How many messages could not be delivered, and where to do something about it. */
export function FailedMail({ count }: { count: number }) {
	const texts = useTexts(startPageTexts).mail;
	return (
		<Alert tone="warning" title={texts.title}>
			<p className="utrecht-paragraph">
				{texts.text(count)} <TextLink to="/beheer/mail">{texts.to}</TextLink>
			</p>
		</Alert>
	);
}
