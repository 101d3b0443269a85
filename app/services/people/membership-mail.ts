import type { Tx } from '~/db/open-database';
import type { MinistryRole } from '~/domain/actor';
import { isLanguage, type Language } from '~/domain/language';
import { type QueuedMail, queueMail } from '~/mail/outbox';

/** What is told by mail about who may act for whom, with what each template tells. */
export interface MembershipMails {
	'membership-requested': {
		organisationName: string;
		personName: string;
		email: string;
		path: string;
	};
	'membership-confirmed': { organisationName: string; path: string };
	'role-given': { role: MinistryRole; path: string };
}

/** To whom a mail goes; the language as it is stored. */
export interface Recipient {
	email: string;
	language: string;
}

/** Queues one message about a membership to each of these people, in their own language. */
export async function queueMembershipMail<Name extends keyof MembershipMails>(
	tx: Tx,
	mail: { template: Name; props: MembershipMails[Name]; to: readonly Recipient[]; at: Date },
): Promise<void> {
	await queueMail(
		tx,
		mail.to.map(
			({ email, language }): QueuedMail => ({
				template: mail.template,
				props: mail.props,
				recipient: email,
				language: languageOf(language),
				partyId: null,
				disputeId: null,
				sequence: null,
				at: mail.at,
			}),
		),
	);
}

function languageOf(stored: string): Language {
	return isLanguage(stored) ? stored : 'nl';
}
