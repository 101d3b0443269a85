import type { Runtime } from '~/runtime.server';
import type { MailRow } from './mail-row';
import type { MailAttachment } from './mail-transport';

/** Makes the documents that go with a mail. */
export function mailAttachments(
	_runtime: Pick<Runtime, 'db'>,
): (mail: MailRow) => Promise<MailAttachment[]> {
	return async () => [];
}
