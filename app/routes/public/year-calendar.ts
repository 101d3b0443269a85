import type { LoaderFunctionArgs } from '@remix-run/node';
import { findOutages } from '~/db/find-outages';
import { calendarFile } from '~/documents/calendar';
import { yearCycle } from '~/domain/law/year-cycle';
import { formatDate } from '~/i18n/format/format-date';
import { lawArticle } from '~/i18n/names/law-article';
import { yearTexts } from '~/i18n/public/year';
import { outageReason } from '~/i18n/terms/outage-reason';
import { lawInForce } from '~/services/law/law-in-force.server';
import { calendarResponse } from './calendar-response.server';
import { languageAsked } from './language-asked.server';
import { yearAsked } from './year-asked.server';

/** The cycle of the year before, this one and the next, for a calendar that subscribes to it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const { clock, config, db } = context.runtime;
	const language = languageAsked(request, context.visitorLanguage);
	const texts = yearTexts[language];
	const law = await lawInForce(db);
	const outages = await findOutages(db.client);
	const now = clock.now();
	const year = yearAsked(request, now);
	const days = [year - 1, year, year + 1].flatMap((each) =>
		yearCycle(each, law, outages).map(({ key, on, how, article, because = [] }) => ({
			uid: `jaar-${each}-${key}@${new URL(config.publicUrl).hostname}`,
			on,
			summary: texts.what[key],
			description: `${texts.how[how](formatDate(on, language))}. ${lawArticle(article, language)}. ${[outageReason(because, language), texts.note].join(' ').trim()}`,
			url: `${config.publicUrl}/jaar?jaar=${each}`,
		})),
	);
	return calendarResponse(calendarFile(texts.title(year), days, now, language), 'jaar.ics');
}
