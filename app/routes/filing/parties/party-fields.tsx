import { RadioGroup } from '~/components/form/radio-group';
import { TextField } from '~/components/form/text-field';
import { organisationKinds } from '~/domain/parties/organisation';
import type { PartyQuestions } from '~/i18n/filing/party-questions';

// Plain functions, no components: the error summary reads the labels of the fields off the form.

/** Asks on which side a party stands. */
export function partySideField(texts: PartyQuestions) {
	return (
		<RadioGroup
			name="side"
			label={texts.side}
			options={(['respondent', 'applicant'] as const).map((value) => ({
				value,
				label: texts.sides[value],
				hint: texts.sideHint[value],
			}))}
		/>
	);
}

/** Asks who a party is that the register does not have. */
export function partyIdentityFields(texts: PartyQuestions) {
	return (
		<>
			<RadioGroup
				name="kind"
				label={texts.kind}
				options={organisationKinds.map((value) => ({ value, label: texts.kinds[value] }))}
			/>
			<TextField name="name" label={texts.name} autoComplete="off" />
			<TextField name="code" label={texts.code} hint={texts.codeHint} width="short" optional />
			<TextField
				name="kvk"
				label={texts.kvk}
				hint={texts.kvkHint}
				inputMode="numeric"
				width="short"
				optional
			/>
			<TextField
				name="rsin"
				label={texts.rsin}
				hint={texts.rsinHint}
				inputMode="numeric"
				width="short"
				optional
			/>
			<TextField name="municipality" label={texts.municipality} width="medium" optional />
			<TextField name="address" label={texts.address} hint={texts.addressHint} rows={3} optional />
		</>
	);
}

/** Asks where a party is told; it may be left out where the portal reaches somebody by itself. */
export function partyContactFields(texts: PartyQuestions, isTold: boolean) {
	return (
		<>
			<TextField name="contactName" label={texts.contactName} width="medium" optional />
			<TextField
				name="contactEmail"
				label={texts.contactEmail}
				hint={isTold ? texts.contactEmailKnown : texts.contactEmailHint}
				type="email"
				inputMode="email"
				width="medium"
				optional={isTold}
			/>
		</>
	);
}
