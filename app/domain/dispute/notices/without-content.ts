import type { NoticeFacts } from './notice';

/**
 * A message as it goes to an address that nobody has confirmed: that something happened, who the parties
 * are, what is expected by when, and nothing of what stands in the file. With a slip in it the address is
 * a stranger's.
 */
export function withoutContent(facts: NoticeFacts): NoticeFacts {
	const { asked: _asked, onAttempts: _onAttempts, ...rest } = facts;
	return { ...rest, detail: null, documents: [], outcomes: [], attachment: null, withheld: true };
}
