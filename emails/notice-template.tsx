import type { ReactNode } from 'react';
import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import { mailTexts } from '~/i18n/mail/mail';
import { Bullets } from './parts/bullets';
import { DisputeFacts } from './parts/dispute-facts';
import { type Asked, Expected } from './parts/expected';
import { Invitation } from './parts/invitation';
import { Letter } from './parts/letter';
import { Paragraph } from './parts/paragraph';
import type { MailInput, Template } from './template';

export type NoticeInput = MailInput<NoticeFacts>;

/** What is special about one notice; all else is the same for every notice about a dispute. */
interface Notice {
	/** What happened, in a few words; the subject and the title. */
	title(input: NoticeInput): string;
	/** What happened and what it means, in sentences; what was written with it. */
	Story(input: NoticeInput): ReactNode;
	/** What the receiver can do now, where no task with a due date says it. */
	next?(input: NoticeInput): string | null;
	/** Whether the party that took the step gets it too, as the acknowledgement that the law asks for. */
	acknowledges?: boolean;
	/** Where the task in the facts is another's, the receiver is only told of it. */
	taskOfAnother?: boolean;
	/** Where the receiver goes on, for who has no place in the dispute any more. */
	link?(input: NoticeInput): { path: string; label: string };
	/** Whether the story says by when the minister decides and why, so that the facts below need not. */
	tellsRulingDue?(facts: NoticeFacts): boolean;
}

/** The template of a notice about a dispute: its own story within what each of them must tell. */
export function noticeTemplate(notice: Notice): Template<NoticeFacts> {
	const { title, Story, next, acknowledges, taskOfAnother, tellsRulingDue } = notice;
	const linkOf = notice.link;
	return {
		subject: (input) => `[${input.facts.reference}] ${title(input)}`,
		Body(input) {
			const { facts, setting } = input;
			const { language, invited } = setting;
			const texts = mailTexts[language];
			// Who is not in the file yet would find no page there: they come in by their invitation.
			const link = invited
				? { path: '/uitnodigingen', label: texts.invitation.link }
				: (linkOf?.(input) ?? { path: facts.path, label: texts.open });
			return (
				<Letter setting={setting} title={title(input)} link={link}>
					{setting.party && <Paragraph>{texts.forParty(setting.party)}</Paragraph>}
					<Story {...input} />
					{facts.withheld && <Paragraph>{texts.withheld}</Paragraph>}
					{acknowledges && setting.party === facts.by.actingFor && (
						<Paragraph>{texts.acknowledges}</Paragraph>
					)}
					<Expected
						asked={askedOf(facts, taskOfAnother)}
						next={next?.(input) ?? null}
						language={language}
					/>
					<Invitation setting={setting} />
					<Bullets
						title={texts.documents}
						items={facts.documents.map(({ number, name }) => texts.document(number, name))}
					/>
					<DisputeFacts facts={facts} why={!tellsRulingDue?.(facts)} language={language} />
				</Letter>
			);
		},
	};
}

/** What a party is told that it still has to do; what its message itself asks comes first. */
function askedOf({ expected, stillAsked = [] }: NoticeFacts, taskOfAnother = false): Asked[] {
	if (!expected || taskOfAnother) return stillAsked;
	const isSame = ({ task, due }: Asked) => task === expected.task && due === expected.due;
	const first = stillAsked.find(isSame) ?? expected;
	return [first, ...stillAsked.filter((asked) => !isSame(asked))];
}
