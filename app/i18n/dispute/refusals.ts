import type { RefusalKey } from '~/domain/dispute/step';
import { defineTexts } from '~/i18n/define-texts';

type Params = Record<string, string>;
type RefusalTexts = Record<RefusalKey, (params: Params) => string>;

/** Why a rule of law says no; dates in `params` come written out in the reader's language. */
export const refusalTexts = defineTexts<RefusalTexts>({
	nl: {
		'cure-term-runs': ({ due }) =>
			`De verzoeker kan het verzoek nog aanvullen tot en met ${due || 'een dag die nog niet te berekenen is'}. Wacht dat af.`,
		'cure-not-offered': () =>
			'De verzoeker kreeg nog geen kans om het verzoek aan te vullen. Vraag eerst om aanvulling.',
		'decline-too-late': ({ due }) =>
			`Dit kon tot en met ${due}. Behandel het verzoek verder zoals het er nu ligt.`,
		'stay-runs': ({ until }) =>
			`De zaak rust tot en met ${until}. Wacht dat af. De behandelaar kan de aanhouding ook eerst beëindigen.`,
		'stay-not-longer': ({ until }) => `De zaak rust al tot en met ${until}. Kies een latere dag.`,
		'ground-not-now': () => 'Deze grond kan nu niet. Kies een andere.',
		'confirming-term-runs': ({ due }) =>
			`De verzoeker die overblijft kan nog bevestigen tot en met ${due || 'een dag die nog niet te berekenen is'}. Wacht dat af.`,
		'extension-after-term': ({ due }) =>
			`De termijn is op ${due} afgelopen. Verlengen kan alleen vóór het einde.`,
		'extension-too-long': ({ weeks }) => `Verleng met ten hoogste ${weeks} weken per keer.`,
		'stay-not-consented': ({ party }) =>
			`${party} heeft niet schriftelijk ingestemd met aanhouding, of de instemming is verlopen.`,
		'stay-beyond-consent': ({ party, until }) =>
			`${party} heeft ingestemd tot en met ${until}. Kies die dag of een eerdere.`,
		'stay-not-in-future': () => 'Kies een dag na vandaag.',
		'ruling-incomplete': ({ point }) =>
			`Bij het punt ‘${point}’ ontbreekt de beslissing of de motivering.`,
		'inadmissible-decided': ({ point }) =>
			`Het punt ‘${point}’ is niet-ontvankelijk. Toch staat er een beslissing of verplichting bij. Open het concept. Kies ‘Geen beslissing’ en maak de verplichting leeg.`,
		'departure-unexplained': ({ point }) =>
			`Bij het punt ‘${point}’ wijkt de uitspraak af van het advies. Schrijf waarom.`,
		'obligation-without-text': ({ point }) =>
			`Bij het punt ‘${point}’ staat niet wat er moet gebeuren. Er staat wel wie dat moet doen, of wanneer. Vul aan of maak leeg.`,
		'obligation-of-nobody': ({ point }) =>
			`Bij het punt ‘${point}’ staat niet wie de verplichting moet nakomen. Kies een of meer partijen.`,
		'obligation-past': ({ point, due }) =>
			`Bij het punt ‘${point}’ is de uiterste dag van de verplichting, ${due}, niet na vandaag. Kies een latere dag.`,
		'obligation-past-unsigned': ({ point, due }) =>
			`Bij het punt ‘${point}’ is de uiterste dag van de verplichting, ${due}, niet na vandaag. Stuur de uitspraak terug. De behandelaar kiest dan een latere dag.`,
		'advice-incomplete': ({ point }) => `Geef ook advies over het punt ‘${point}’.`,
		'due-not-in-future': () => 'Kies een uiterste dag na vandaag.',
		'advice-after-ruling': ({ due }) =>
			`De uitspraak moet er uiterlijk ${due} zijn. Kies voor het advies een eerdere dag.`,
		'views-empty': () => 'Schrijf uw zienswijze of voeg een document toe.',
		'drafter-cannot-sign': () =>
			'U hebt aan deze uitspraak meegeschreven. Een andere ondertekenaar moet haar tekenen.',
		'added-since-presented': ({ views, information, cure, withdrawal, release }) => {
			const added = [
				views && `een zienswijze van ${views}`,
				information && `inlichtingen van ${information}`,
				cure && `een aanvulling van ${cure}`,
				withdrawal && `de intrekking door ${withdrawal}`,
				release && `dat een ander ten onrechte handelde voor ${release}`,
			].filter(Boolean);
			return `Nadat de uitspraak is voorgelegd, kwam nog binnen: ${added.join('; ')}. Stuur de uitspraak terug. De behandelaar leest dit dan en legt haar opnieuw voor.`;
		},
		'advice-still-due': ({ due }) =>
			`De commissie mag nog adviseren tot en met ${due}. Wacht het advies af, of bepaal een andere dag.`,
		'party-unknown': () => 'Deze partij hoort niet bij dit geschil. Kies een andere.',
		'cure-without-files': () =>
			'U koos een stuk dat ontbreekt, maar er is geen bestand bij. Voeg het bestand toe, of haal het vinkje weg.',
		'question-answered': () => 'Deze vraag is al beantwoord. Uw antwoord is niet bewaard.',
		'organisation-has-address': ({ party }) =>
			`Voor ${party} handelt een organisatie die haar eigen adres beheert. Laat het e-mailadres leeg.`,
		'address-of-other-side': ({ party }) =>
			`Dit is een adres van de andere kant. Vul een adres in van ${party} zelf.`,
		'third-party-without-address': () =>
			'Van een derde bewaart het portaal geen postadres. Laat dat veld leeg.',
	},
	en: {
		'cure-term-runs': ({ due }) =>
			`The applicant can still complete the request, up to and including ${due || 'a day that can’t be computed yet'}. Wait for that.`,
		'cure-not-offered': () =>
			'The applicant has had no chance yet to complete the request. Ask for completion first.',
		'decline-too-late': ({ due }) =>
			`This was possible up to and including ${due}. Deal with the request as it is now.`,
		'stay-runs': ({ until }) =>
			`The case rests up to and including ${until}. Wait for that. The caseworker can also end the stay first.`,
		'stay-not-longer': ({ until }) =>
			`The case rests already, up to and including ${until}. Choose a later day.`,
		'ground-not-now': () => 'This ground can’t be used now. Choose another.',
		'confirming-term-runs': ({ due }) =>
			`The applicant who remains can still confirm, up to and including ${due || 'a day that can’t be computed yet'}. Wait for that.`,
		'extension-after-term': ({ due }) =>
			`The term ended on ${due}. It can only be extended before its end.`,
		'extension-too-long': ({ weeks }) => `Extend by at most ${weeks} weeks at a time.`,
		'stay-not-consented': ({ party }) =>
			`${party} has not consented to a stay in writing, or the consent has run out.`,
		'stay-beyond-consent': ({ party, until }) =>
			`${party} consented up to and including ${until}. Choose that day or an earlier one.`,
		'stay-not-in-future': () => 'Choose a day after today.',
		'ruling-incomplete': ({ point }) =>
			`The decision or its reasons are missing for the point ‘${point}’.`,
		'inadmissible-decided': ({ point }) =>
			`The point ‘${point}’ is inadmissible, yet it has a decision or an obligation. Open the draft, choose ‘No decision’ and empty the obligation.`,
		'departure-unexplained': ({ point }) =>
			`On the point ‘${point}’ the ruling departs from the advice. Write why.`,
		'obligation-without-text': ({ point }) =>
			`For the point ‘${point}’ it is not said what has to be done, only by whom or by when. Complete it or empty it.`,
		'obligation-of-nobody': ({ point }) =>
			`For the point ‘${point}’ it is not said who must meet the obligation. Choose one or more parties.`,
		'obligation-past': ({ point, due }) =>
			`For the point ‘${point}’ the last day of the obligation, ${due}, is not after today. Choose a later day.`,
		'obligation-past-unsigned': ({ point, due }) =>
			`For the point ‘${point}’ the last day of the obligation, ${due}, is not after today. Send the ruling back, so that the caseworker can choose a later day.`,
		'advice-incomplete': ({ point }) => `Give advice on the point ‘${point}’ as well.`,
		'due-not-in-future': () => 'Choose a due date after today.',
		'advice-after-ruling': ({ due }) =>
			`The ruling has to be there by ${due}. Choose an earlier day for the advice.`,
		'views-empty': () => 'Write your views or add a document.',
		'drafter-cannot-sign': () =>
			'You helped to write this ruling. Another signatory has to sign it.',
		'added-since-presented': ({ views, information, cure, withdrawal, release }) => {
			const added = [
				views && `views of ${views}`,
				information && `information from ${information}`,
				cure && `an addition by ${cure}`,
				withdrawal && `the withdrawal of ${withdrawal}`,
				release && `that others had wrongly acted for ${release}`,
			].filter(Boolean);
			return `After the ruling was presented, this came in: ${added.join('; ')}. Send the ruling back. The caseworker then reads this and presents it again.`;
		},
		'advice-still-due': ({ due }) =>
			`The committee can give its advice up to and including ${due}. Wait for it, or set another day.`,
		'party-unknown': () => 'This party has no part in this dispute. Choose another.',
		'cure-without-files': () =>
			'You chose a document that is missing, but there is no file with it. Add the file, or untick the document.',
		'question-answered': () => 'This question was answered already. Your answer was not saved.',
		'organisation-has-address': ({ party }) =>
			`An organisation that keeps its own address acts for ${party}. Leave the e-mail address empty.`,
		'address-of-other-side': ({ party }) =>
			`This is an address of the other side. Fill in one of ${party} itself.`,
		'third-party-without-address': () =>
			'The portal keeps no postal address of a third party. Leave that field empty.',
	},
});

/** The article on which a refusal rests. */
export const groundText = defineTexts<(article: string) => string>({
	nl: (article) => `Grond: ${article}.`,
	en: (article) => `Ground: ${article}.`,
});
