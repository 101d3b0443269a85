import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { parseDispute } from '~/db/stored-dispute';
import { letterName } from '~/documents/letter-name';
import { requestPdf } from '~/documents/request-pdf';
import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import { isLanguage, type Language } from '~/domain/language';
import type { MailRow } from '~/mail/mail-row';
import type { Runtime } from '~/runtime.server';
import { issuedLetter } from '~/services/dispute/issued-letter.server';
import { lawOf } from '~/services/law/law-in-force.server';
import type { MailAttachment } from './mail-transport';

/** What of a mail tells which document goes with it. */
export type Attaching = Pick<MailRow, 'disputeId' | 'props' | 'language'>;

type Sending = Pick<Runtime, 'db' | 'storage' | 'clock' | 'config'>;

type Kind = NonNullable<NoticeFacts['attachment']>;

/** How many documents are kept: a filing's mails carry the same one to each party. */
const kept = 4;

/**
 * Makes the documents that go with a mail, in the mail's language; each is made once for a step, and
 * one at a time with as long a rest after it, since it takes as much work as a hundred pages.
 */
export function mailAttachments(runtime: Sending): (mail: Attaching) => Promise<MailAttachment[]> {
	const made = new Map<string, Promise<MailAttachment>>();
	let free: Promise<unknown> = Promise.resolve();

	function inTurn(make: () => Promise<MailAttachment>): Promise<MailAttachment> {
		const making = free.then(async () => {
			const began = performance.now();
			const document = await make();
			return { document, took: performance.now() - began };
		});
		free = making.then(
			({ took }) => setTimeout(took),
			() => {},
		);
		return making.then(({ document }) => document);
	}

	return async ({ disputeId, props, language }) => {
		const kind = attachmentKind(props);
		if (!kind || !disputeId) return [];
		const inLanguage = isLanguage(language) ? language : 'nl';
		const key = `${disputeId} ${kind} ${inLanguage}`;
		const known = made.get(key) ?? inTurn(() => makeDocument(runtime, disputeId, kind, inLanguage));
		made.delete(key);
		made.set(key, known);
		for (const oldest of [...made.keys()].slice(0, -kept)) made.delete(oldest);
		try {
			return [await known];
		} catch (error) {
			made.delete(key);
			throw error;
		}
	};
}

/** Which document goes with the mail, as its facts say; null where none does. */
export function attachmentKind(props: string): Kind | null {
	const { attachment } = JSON.parse(props) as { attachment?: unknown };
	return kinds.find((kind) => kind === attachment) ?? null;
}

const kinds: readonly Kind[] = ['request', 'decline', 'ruling'];

async function makeDocument(
	runtime: Sending,
	disputeId: string,
	kind: Kind,
	language: Language,
): Promise<MailAttachment> {
	if (kind === 'request') return copyOfRequest(runtime, disputeId, language);
	const { id, name, mediaType } = await issuedLetter(runtime, disputeId, kind, language);
	return { name, mediaType, content: await buffer(await runtime.storage.open(id)) };
}

async function copyOfRequest(
	{ db, config }: Sending,
	disputeId: string,
	language: Language,
): Promise<MailAttachment> {
	const { file } = await db.client.dispute.findUniqueOrThrow({
		where: { id: disputeId },
		select: { file: true },
	});
	const dispute = parseDispute(file);
	const law = await lawOf(db, dispute.lawVersion);
	const contact = { email: config.contactEmail, url: config.publicUrl };
	return {
		name: letterName('request', dispute.reference, language),
		mediaType: 'application/pdf',
		content: await requestPdf(dispute, law, language, contact),
	};
}
