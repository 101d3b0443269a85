import type { Fault, FaultKind } from '~/db/verify/fault';

const words: Record<FaultKind, string> = {
	damaged: 'the database file is damaged',
	dangling: 'a row refers to one that is gone',
	'line-missing': 'is missing from the timeline',
	'line-changed': 'was changed: its content is not what its hash says',
	'line-unchained': 'does not follow on the line before it: one of the two was replaced',
	'line-superfluous': 'stands after the last step that the dispute knows',
	'dispute-missing': 'the dispute is gone',
	'state-changed': 'the dispute is not as this last line left it',
	'projection-changed': 'what lists, search and access read is not what the dispute says',
	'audit-missing': 'is missing from the audit trail',
	'audit-changed': 'was changed: its content is not what its hash says',
	'audit-unchained': 'does not follow on the line before it: one of the two was replaced',
	'file-row-changed': 'the row of a file is not what the dispute says of it',
	'file-missing': 'a file is not there',
	'file-changed': 'a file has other bytes than were kept',
	'seal-broken': 'the lines that this seal counts are not those of then',
};

/** A fault in one line: dispute, line of its timeline, what is wrong, and what else names it. */
export function sayFault({ what, reference, sequence, detail }: Fault): string {
	const isAudit = what.startsWith('audit-');
	const place = [
		...(reference ? [`dispute ${reference}`] : []),
		...(sequence === null ? [] : [`${isAudit ? 'audit trail ' : ''}line ${sequence}`]),
	].join(', ');
	const said = `${words[what]}${detail ? ` (${detail})` : ''}`;
	return place ? `${place}: ${said}` : said;
}
