import { useActionData, useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { ReadFirst } from '~/components/form/read-first';
import { filingTexts } from '~/i18n/filing/filing';
import { useTexts } from '~/i18n/use-texts';

/**
 * Goes in each form of a part of the request: tells the action what the page showed, and the reader,
 * where a colleague was first, that nothing was saved and what they typed stands here still.
 */
export function SeenMark() {
	const { mark } = useLoaderData<{ mark: string | null }>();
	const refused = useActionData<{ isOvertaken?: boolean }>();
	const texts = useTexts(filingTexts).overtaken;
	return (
		<>
			{mark !== null && <input type="hidden" name="gezien" value={mark} />}
			{refused?.isOvertaken && (
				<ReadFirst answer={refused}>
					<Alert tone="error" title={texts.title}>
						<p>{texts.text}</p>
						<a
							className="utrecht-link utrecht-link--html-a"
							href="?"
							target="_blank"
							rel="noreferrer"
						>
							{texts.look}
						</a>
					</Alert>
				</ReadFirst>
			)}
		</>
	);
}
