import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import type { FieldError } from '~/domain/form/parse-form';
import { lawClockTexts } from '~/i18n/public/law-clock';
import { useTexts } from '~/i18n/use-texts';
import { askClock } from './ask-clock.server';
import { ClockAnswerView } from './clock-answer-view';
import { ClockForm } from './clock-form';

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
	pageTitle(matches, (language) => lawClockTexts[language].title);

/** The question and its answer; both stand in the address, and nothing is kept. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const asked = await askClock(request, context);
	const none = { errors: [] as FieldError[], answered: null };
	if (!asked.asked) return { ...none, values: {} };
	if (!asked.ok) return data({ ...none, ...asked }, { status: 422 });
	const { question, answer, search } = asked;
	return { ...none, values: question, answered: { answer, search } };
}

export default function Clock() {
	const { errors, values, answered } = useLoaderData<typeof loader>();
	const texts = useTexts(lawClockTexts);
	return (
		<Page title={texts.title} lead={texts.lead}>
			{answered && <ClockAnswerView {...answered} />}
			<div className={answered ? 'portal-not-printed' : undefined}>
				<Section title={answered ? texts.again : texts.ask} id="vragen">
					<p className="utrecht-paragraph">{texts.keepsNothing}</p>
					<ClockForm errors={errors} values={values} />
				</Section>
			</div>
			<p className="utrecht-paragraph portal-not-printed">
				<TextLink to="/jaar">{texts.yearLink}</TextLink>
			</p>
		</Page>
	);
}
