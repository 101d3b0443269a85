import type { Tx } from '~/db/open-database';

/** A mail as the outbox keeps it, from queued to sent. */
export type MailRow = NonNullable<Awaited<ReturnType<Tx['outboxMail']['findUnique']>>>;

/** Where a mail stands; `replaced` by one to the address at which its party is reached since. */
const mailStates = ['queued', 'in-flight', 'awaiting-retry', 'failed', 'replaced', 'sent'] as const;
export type MailState = (typeof mailStates)[number];
