import type { ReactNode } from 'react';
import type { MinistryRole } from '~/domain/actor';
import type { NoticeFacts, NoticeTemplate } from '~/domain/dispute/notices/notice';
import type { Instant } from '~/domain/instant';
import type { Language } from '~/domain/language';

/** What each message tells. */
export type MailProps = Record<NoticeTemplate, NoticeFacts> & {
	'sign-in-code': { code: string; validUntil: Instant };
	'membership-requested': {
		organisationName: string;
		personName: string;
		email: string;
		path: string;
	};
	'membership-confirmed': { organisationName: string; path: string };
	'role-given': { role: MinistryRole; path: string };
};
export type TemplateName = keyof MailProps;

/** To whom a mail goes and from where, besides what it tells. */
export interface MailSetting {
	language: Language;
	/** The portal's address, without a slash at the end; every link begins with it. */
	publicUrl: string;
	contactEmail: string;
	recipient: string;
	/** A party to a dispute, somebody of ministry or committee, or a person outside any dispute. */
	audience: 'party' | 'ministry' | 'person';
	/** Whether nobody acts for the receiving party yet, so that the mail says how to come in. */
	invited: boolean;
	/** The party for which it is, by name; null where it is for none. */
	party: string | null;
}

/** What a template is given. */
export interface MailInput<Props> {
	facts: Props;
	setting: MailSetting;
}

/** A message: its subject, and its body as a whole HTML document. */
export interface Template<Props> {
	subject(input: MailInput<Props>): string;
	Body(input: MailInput<Props>): ReactNode;
}
