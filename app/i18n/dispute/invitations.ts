import { defineTexts } from '~/i18n/define-texts';

interface InvitationTexts {
	title: string;
	lead: string;
	none: string;
	gone: string;
	/** To who acts for a party over against the one that they were invited for. */
	otherSide: string;
	as: (side: string) => string;
	for: string;
	ownHint: string;
	typedIn: (name: string) => string;
	typedInHint: string;
	confirm: string;
	what: string;
}

/** The page on which somebody confirms for whom they act in a dispute. */
export const invitationTexts = defineTexts<InvitationTexts>({
	nl: {
		title: 'Uitnodigingen',
		lead: 'Hier bevestigt u voor wie u handelt. Daarna leest u waar het over gaat en kunt u reageren.',
		none: 'Er zijn geen uitnodigingen voor uw e-mailadres. Kreeg u er een op een ander adres? Log dan met dat adres in.',
		gone: 'Deze uitnodiging is er niet meer. Misschien bevestigde een collega haar al.',
		otherSide:
			'Dit kan niet. U handelt in dit geschil al voor de andere kant. Laat iemand anders van deze organisatie zich bij ons melden.',
		as: (side) => `Uitgenodigd als ${side}.`,
		for: 'Voor wie handelt u in dit geschil?',
		ownHint: 'Uw organisatie in het portaal',
		typedIn: (name) => `${name}, zoals in de uitnodiging staat`,
		typedInHint: 'U wordt de eerste die voor deze organisatie handelt.',
		confirm: 'Bevestig',
		what: 'Alle partijen zien in het verloop dat u dit bevestigde.',
	},
	en: {
		title: 'Invitations',
		lead: 'Here you confirm for whom you act. You then read what it is about and can respond.',
		none: 'There are no invitations for your e-mail address. Did you get one at another address? Then sign in with that address.',
		gone: 'This invitation is no longer there. A colleague may have confirmed it already.',
		otherSide:
			'This is not possible. You act for the other side in this dispute already. Have somebody else of this organisation contact us.',
		as: (side) => `Invited as ${side}.`,
		for: 'For whom do you act in this dispute?',
		ownHint: 'Your organisation in the portal',
		typedIn: (name) => `${name}, as the invitation has it`,
		typedInHint: 'You become the first who acts for this organisation.',
		confirm: 'Confirm',
		what: 'All parties see in the course of the case that you confirmed this.',
	},
});
