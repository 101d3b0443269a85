import { Alert } from '~/components/alert';
import { TextLink } from '~/components/text-link';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { filingTexts } from '~/i18n/filing/filing';
import { useTexts } from '~/i18n/use-texts';
import { stepPath } from './wizard-paths';

/** Says that a respondent has to be added first, where there is none. */
export function PartiesFirst(props: {
	request: Pick<DraftRequest, 'parties'>;
	draftId: string;
	text: string;
}) {
	const texts = useTexts(filingTexts);
	if (hasRespondent(props.request)) return null;
	return (
		<Alert tone="info" title={props.text}>
			<TextLink to={stepPath(props.draftId, 'parties')}>{texts.section.parties}</TextLink>
		</Alert>
	);
}

/** Whether there is somebody to have a position, and to be approached. */
export function hasRespondent(request: Pick<DraftRequest, 'parties'>): boolean {
	return request.parties.some(({ side }) => side === 'respondent');
}
