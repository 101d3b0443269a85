import type { MailRow } from './mail-row';

export const codeTemplate = 'sign-in-code';

/** Milliseconds in which a code can be used, and so in which its mail makes sense. */
export const codeLifetime = 10 * 60_000;

/** What a code's mail leaves in the database: that it was sent or not, never the code. */
export const forgotten = { props: '{}', text: null, html: null } as const;

/** Whether this mail carries a sign-in code, which must not stay in the database. */
export function carriesCode({ template }: Pick<MailRow, 'template'>): boolean {
	return template === codeTemplate;
}

/** Whether the code in this mail can't be used any more. */
export function isExpired({ createdAt }: Pick<MailRow, 'createdAt'>, now: Date): boolean {
	return now.getTime() >= createdAt.getTime() + codeLifetime;
}
