import { randomUUID } from 'node:crypto';
import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { ValidatedForm } from '~/components/form/validated-form';
import { withScript } from '~/components/frame/page-script';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { mostItems } from '~/domain/dispute/request/most-items';
import {
	type PartyInput,
	partyContactSection,
	partySection,
	registeredPartySection,
	withParty,
} from '~/domain/dispute/request/sections/party-section';
import { formValues, type ParsedForm, parseForm } from '~/domain/form/parse-form';
import { postedForm } from '~/http/posted-form.server';
import { filingTexts } from '~/i18n/filing/filing';
import { partyQuestions } from '~/i18n/filing/party-questions';
import { useTexts } from '~/i18n/use-texts';
import { changePart } from '../wizard/change-draft.server';
import { listFull } from '../wizard/list-full';
import { removedPart } from '../wizard/removed-part.server';
import { requireDraft } from '../wizard/require-draft.server';
import { sectionMark } from '../wizard/section-mark.server';
import { SeenMark } from '../wizard/seen-mark';
import { WizardPage, wizardTitle } from '../wizard/wizard-page';
import { pathAfterItem } from '../wizard/wizard-paths';
import { partyContactFields, partyIdentityFields, partySideField } from './party-fields';
import { RegisteredIdentity } from './registered-identity';
import { type PartyAtHand, requireParty } from './require-party.server';

export const handle = withScript;

export const meta: MetaFunction<typeof loader> = ({ matches }) => wizardTitle(matches, 'parties');

export async function loader(args: LoaderFunctionArgs) {
	const atHand = await requireDraft(args);
	const asked = await requireParty(args.context, atHand, args.params.partyId);
	return { ...asked, mark: sectionMark(asked.party) };
}

/** Adds or changes the party; who it is comes from the register where it was chosen there. */
export async function action(args: ActionFunctionArgs) {
	const atHand = await requireDraft(args);
	const { partyId } = args.params;
	const isThere = atHand.draft.request.parties.some(({ id }) => id === partyId);
	if (!isThere && partyId !== 'nieuw') {
		// Of a party from the register the form holds only how it is reached.
		throw await removedPart(args.request, atHand, 'parties', (form) => form.has('name'));
	}
	const asked = await requireParty(args.context, atHand, partyId);
	const form = await postedForm(args.request);
	const parsed = judged(asked, form);
	if (!parsed.ok) return data(parsed, { status: 422 });
	if (!asked.party && atHand.draft.request.parties.length >= mostItems.parties) {
		return data(
			{ errors: [listFull(mostItems.parties)], values: formValues(form) },
			{ status: 422 },
		);
	}
	const id = asked.party?.id ?? randomUUID();
	const path = pathAfterItem(atHand.search, atHand.draft.id, 'parties');
	const find = ({ parties }: DraftRequest) => parties.find((party) => party.id === id);
	return changePart(args.context, atHand, path, { form, find }, (request) =>
		withParty(request, id, parsed.value, asked.chosen?.id ?? null),
	);
}

const schemas = {
	filer: partyContactSection,
	registered: registeredPartySection,
	'typed-in': partySection,
};

function judged({ mode, party, chosen }: PartyAtHand, form: FormData): ParsedForm<PartyInput> {
	const known = chosen ?? party;
	if (mode === 'typed-in' || !known) return parseForm(partySection, form);
	const { kind, name, code, kvk, rsin, municipality, address } = known;
	const identity = { kind, name, code, kvk, rsin, municipality, address };
	if (mode === 'filer') {
		const parsed = parseForm(partyContactSection, form);
		if (!parsed.ok) return parsed;
		return { ok: true, value: { ...identity, side: 'applicant', ...parsed.value } };
	}
	const parsed = parseForm(registeredPartySection, form);
	return parsed.ok ? { ok: true, value: { ...identity, ...parsed.value } } : parsed;
}

export default function Party() {
	const { mode, party, chosen, isTold } = useLoaderData<typeof loader>();
	const refused = useActionData<typeof action>();
	const texts = useTexts(filingTexts);
	const questions = useTexts(partyQuestions);
	const known = party ?? chosen;
	return (
		<WizardPage step="parties" title={known?.name ?? questions.addTitle}>
			{mode !== 'typed-in' && known && <RegisteredIdentity identity={known} />}
			<ValidatedForm
				schema={schemas[mode]}
				errors={refused?.errors}
				values={refused?.values ?? party}
			>
				<SeenMark />
				{mode !== 'filer' && partySideField(questions)}
				{mode === 'typed-in' && partyIdentityFields(questions)}
				{partyContactFields(questions, isTold)}
				<ActionGroup>
					<Button>{texts.saveAndBack}</Button>
				</ActionGroup>
			</ValidatedForm>
		</WizardPage>
	);
}
