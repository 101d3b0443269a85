import { SummaryList } from '~/components/lists/summary-list';
import type { OrganisationIdentity } from '~/domain/parties/organisation';
import { partyQuestions } from '~/i18n/filing/party-questions';
import { useTexts } from '~/i18n/use-texts';

/** Who an organisation of the register is; only the register changes that. */
export function RegisteredIdentity({ identity }: { identity: OrganisationIdentity }) {
	const questions = useTexts(partyQuestions);
	const details = [
		[questions.kind, questions.kinds[identity.kind]],
		[questions.code, identity.code],
		[questions.kvk, identity.kvk],
		[questions.rsin, identity.rsin],
		[questions.municipality, identity.municipality],
		[questions.address, identity.address],
	] as const;
	return (
		<>
			<p className="utrecht-paragraph">{questions.fromRegisterHint}</p>
			<SummaryList
				rows={details.flatMap(([term, detail]) => (detail ? [{ key: term, term, detail }] : []))}
			/>
		</>
	);
}
