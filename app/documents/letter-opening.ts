import type { Dispute } from '~/domain/dispute/dispute';
import { disputingParties } from '~/domain/dispute/roles/role';
import type { Language } from '~/domain/language';
import { letterTexts } from './letter-texts';
import { type Block, facts, heading, paragraph } from './pdf/block';

/** Where a reader of a letter can turn to; left out where it isn't known. */
export interface LetterContact {
	email: string;
	/** Address of the portal, without a slash at the end. */
	url: string;
}

/** The head of a letter: to whom, date, reference, subject and enclosures if any, then its title. */
export function letterOpening(
	dispute: Dispute,
	language: Language,
	letter: { title: string; date: string; subject: string; enclosures: string | null },
): Block[] {
	const texts = letterTexts[language];
	return [
		{
			kind: 'lines',
			firstBold: true,
			lines: [
				texts.to,
				...disputingParties(dispute).map(({ identity }) =>
					[
						identity.name,
						'address' in identity ? identity.address?.replace(/\s*\n\s*/g, ', ') : null,
					]
						.filter(Boolean)
						.join(', '),
				),
			],
		},
		facts([
			[texts.date, letter.date],
			[texts.reference, dispute.reference],
			[texts.subject, letter.subject],
			...(letter.enclosures ? [[texts.enclosures, letter.enclosures] as const] : []),
		]),
		heading(1, letter.title),
	];
}

/** The end of a letter: where questions can be asked. */
export function contactBlocks(
	dispute: Dispute,
	language: Language,
	contact: LetterContact | null,
): Block[] {
	const texts = letterTexts[language];
	const path = `/geschillen/${dispute.reference}`;
	return [
		heading(2, texts.contact),
		paragraph(texts.contactText(dispute.reference)),
		...(contact
			? [
					{
						kind: 'link' as const,
						before: texts.contactMail,
						text: contact.email,
						url: `mailto:${contact.email}`,
					},
					{
						kind: 'link' as const,
						before: texts.contactPortal,
						text: `${contact.url}${path}`,
						url: `${contact.url}${path}`,
					},
				]
			: []),
	];
}
