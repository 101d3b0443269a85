import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { MailSetting, Template, TemplateName } from '#emails/template';
import { templates } from '#emails/templates';
import type { Config } from '~/config';
import type { Database } from '~/db/open-database';
import { waitsForSomebody } from '~/db/waits-for-somebody';
import { isLanguage } from '~/domain/language';
import type { MailRow } from '~/mail/mail-row';
import { oneLine } from './one-line';
import { plainText } from './plain-text';
import { unlinked } from './unlinked';

/** A mail as it is read. */
export interface RenderedMail {
	subject: string;
	text: string;
	html: string;
}

/** What of the outbox's row a template is rendered from. */
export type Renderable = Pick<
	MailRow,
	'template' | 'props' | 'recipient' | 'language' | 'disputeId' | 'partyId'
>;

/** Renders a mail of the outbox in its receiver's language. Throws where its template is not known. */
export async function renderMail(
	mail: Renderable,
	{ db, config }: { db: Database; config: Pick<Config, 'publicUrl' | 'contactEmail'> },
): Promise<RenderedMail> {
	const { disputeId, partyId } = mail;
	const party = disputeId && partyId ? await findParty(db, disputeId, partyId) : null;
	return render(mail.template, JSON.parse(mail.props, withoutControls), {
		language: isLanguage(mail.language) ? mail.language : 'nl',
		publicUrl: config.publicUrl,
		contactEmail: config.contactEmail,
		recipient: mail.recipient,
		audience: audienceOf(mail),
		invited: party?.invited === 1,
		party: party?.name ?? null,
	});
}

function audienceOf({ template, disputeId, partyId }: Renderable): MailSetting['audience'] {
	if (partyId) return 'party';
	// Who is told that they have no part in the dispute any more is neither party nor ministry.
	return disputeId && template !== 'access-ended' ? 'ministry' : 'person';
}

interface ReceivingParty {
	name: string;
	/** 1 while nobody acts for it: a mail to it then says how to come in. */
	invited: number;
}

async function findParty(db: Database, ...key: [disputeId: string, partyId: string]) {
	const [party] = await db.read<ReceivingParty>(
		`SELECT "name", ${waitsForSomebody} AS "invited" FROM "DisputeParty" p
			WHERE "disputeId" = ? AND "partyId" = ?`,
		key,
	);
	return party ?? null;
}

/** Renders one template: subject, HTML, and the same as text. */
export function render(name: string, facts: unknown, setting: MailSetting): RenderedMail {
	if (!(name in templates)) throw new Error(`There is no mail template ${name}`);
	// The outbox keeps props as JSON: what was queued for this template is what it takes.
	const template = templates[name as TemplateName] as Template<unknown>;
	const input = { facts, setting };
	const body = renderToStaticMarkup(createElement(template.Body, input));
	const html = `<!doctype html>${unlinked(body)}`;
	return { subject: oneLine(template.subject(input)), text: plainText(html), html };
}

// Marks that turn the direction of writing could make a name read as something else.
const controls = /(?![\t\n])\p{Cc}|\p{Bidi_Control}/gu;

function withoutControls(_key: string, value: unknown): unknown {
	return typeof value === 'string' ? value.replaceAll('\r\n', '\n').replace(controls, '') : value;
}
