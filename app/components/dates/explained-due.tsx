import type { DueReason } from '~/domain/dispute/clock/due-reason';
import { explainDue } from '~/i18n/terms/explain-due';
import { useLanguage } from '~/i18n/use-texts';
import { WhyThisDate } from './why-this-date';

/** ‘Waarom deze datum?’ of a reason. Brings all words for it: a page with script has them said by its loader. */
export function ExplainedDue(props: { because: DueReason; about: string; id?: string }) {
	const { because, ...rest } = props;
	return <WhyThisDate lines={explainDue(because, useLanguage())} {...rest} />;
}
