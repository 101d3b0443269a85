import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import type { Language } from '~/domain/language';
import { formatWeekday } from '~/i18n/format/format-date';
import { movedDateTexts } from '~/i18n/terms/moved-dates';
import { sumUpDue } from '~/i18n/terms/sum-up-due';
import { Bullets } from './bullets';

/** The dates that are others now, each with what it was and why it is what it is. */
export function MovedDates(props: {
	title: string;
	moved: NoticeFacts['moved'];
	language: Language;
}) {
	const { title, moved = [], language } = props;
	const texts = movedDateTexts[language];
	return (
		<Bullets
			title={title}
			items={moved.map(({ term, from, to, because }) => {
				const date = texts.moved(
					texts.term[term],
					from ? formatWeekday(from, language) : texts.unknown,
					to ? formatWeekday(to, language) : texts.unknown,
				);
				return because ? `${date}. ${sumUpDue(because, language)}` : date;
			})}
		/>
	);
}
