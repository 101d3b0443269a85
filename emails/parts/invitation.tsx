import { mailTexts } from '~/i18n/mail/mail';
import type { MailSetting } from '../template';
import { Bullets } from './bullets';
import { Paragraph } from './paragraph';

/** How somebody who has never been here comes into the file; nothing for who is in it already. */
export function Invitation({ setting }: { setting: MailSetting }) {
	if (!setting.invited) return null;
	const texts = mailTexts[setting.language].invitation;
	return (
		<>
			<Bullets title={texts.title} items={texts.steps(setting.recipient)} ordered />
			<Paragraph>{texts.onlyThisAddress}</Paragraph>
		</>
	);
}
