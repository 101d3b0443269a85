import type { ReactNode } from 'react';
import { commonTexts } from '~/i18n/common';
import { mailTexts } from '~/i18n/mail/mail';
import type { MailSetting } from '../template';
import { Paragraph } from './paragraph';
import { styles } from './styles';

/** What every mail has around its own text: sender, title, the one link, why you get it, contact. */
export function Letter(props: {
	setting: MailSetting;
	title: string;
	/** Where it can be read or done, as a path in the portal. */
	link: { path: string; label: string };
	children: ReactNode;
}) {
	const { setting, title, link, children } = props;
	const { language, publicUrl, contactEmail, audience } = setting;
	const texts = mailTexts[language];
	return (
		<html lang={language}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{title}</title>
			</head>
			<body style={styles.body}>
				<div style={styles.sheet}>
					<p style={styles.sender}>{commonTexts[language].portal}</p>
					<h1 style={styles.title}>{title}</h1>
					{children}
					<Paragraph>
						<a href={publicUrl + link.path} style={styles.link}>
							{link.label}
						</a>
					</Paragraph>
					<div style={styles.foot}>
						<Paragraph>{texts.reason[audience]}</Paragraph>
						<Paragraph>{texts.contact(contactEmail)}</Paragraph>
					</div>
				</div>
			</body>
		</html>
	);
}
