import type { SignalKey, Verdict } from '~/domain/law/signals/signal';
import { defineTexts } from './define-texts';

/** A signal's names and days, written out. */
export interface SignalTextParams {
	party: string;
	point: string;
	document: string;
	reference: string;
	reason: string;
	day: string;
	days: string;
	kinds: string;
}

interface RuleTexts {
	/** What the rule is about. */
	title: string;
	/** What was found, and what can be done; where a rule never gives a verdict there is none. */
	say: Partial<Record<Exclude<Verdict, 'not-applicable'>, (params: SignalTextParams) => string>>;
}

/** What each rule on admissibility says, and what can be done. */
export const lawSignalTexts = defineTexts<Record<SignalKey, RuleTexts>>({
	nl: {
		'who-may-file': {
			title: 'Wie mag indienen',
			say: {
				met: () => 'De indiener is een gemeente, woningcorporatie of huurdersorganisatie.',
				signal: () =>
					'De indiener is geen gemeente, woningcorporatie of huurdersorganisatie. Het ministerie bekijkt of het verzoek kan worden behandeld.',
			},
		},
		'filer-is-party': {
			title: 'De indiener is zelf partij',
			say: {
				met: ({ party }) => `${party} is verzoeker in dit geschil.`,
				signal: () => 'De indiener is geen verzoeker. Leg uit voor wie u indient.',
			},
		},
		'all-three-kinds': {
			title: 'Gemeente, corporatie en huurders',
			say: {
				met: () => 'Gemeente, woningcorporatie en huurders worden alle drie genoemd.',
				mend: ({ kinds }) =>
					`U noemt nog niet: ${kinds}. Voeg deze partij toe, of leg uit waarom zij ontbreekt.`,
				signal: ({ kinds }) => `Het verzoek noemt niet: ${kinds}.`,
			},
		},
		addresses: {
			title: 'Namen en adressen',
			say: {
				met: () => 'Van elke partij zijn naam en adres ingevuld.',
				mend: ({ party }) => `Het adres van ${party} ontbreekt. Vul het aan als u het weet.`,
			},
		},
		'regime-open': {
			title: 'Dit soort geschil kan worden ingediend',
			say: {
				met: () => 'Dit soort geschil kan nu worden voorgelegd.',
				mend: ({ day }) =>
					`Een geschil over nakoming kan vanaf ${day}. Bereid het voor en dien het daarna in.`,
				signal: ({ day }) =>
					`Een geschil over nakoming kan vanaf ${day}. Die dag moet nog worden bevestigd.`,
			},
		},
		'earlier-agreement': {
			title: 'Afspraken van vóór de nieuwe wet',
			say: {
				met: ({ day }) =>
					`De afspraken zijn van ${day}. De nieuwe wet geldt ook voor afspraken uit 2023 en later over 2024 en later.`,
				signal: () =>
					'De nieuwe wet geldt misschien niet voor deze afspraken. Zij geldt voor afspraken uit 2023 en later over 2024 en later. Het ministerie bekijkt dit.',
			},
		},
		'dispute-arisen': {
			title: 'Het geschil is ontstaan',
			say: {
				met: ({ day }) => `Het geschil is ontstaan op ${day}, zes maanden na het bod.`,
				mend: () =>
					'De datum van het bod ontbreekt. Zonder die datum is niet te zeggen wanneer het geschil ontstaat.',
				signal: ({ day }) =>
					day
						? `Het geschil ontstaat pas op ${day}, zes maanden na het bod. Overleg verder en dien daarna in.`
						: 'De data zijn nog niet te berekenen. Nog niet bekend is welke dagen in dat jaar met een feestdag zijn gelijkgesteld.',
			},
		},
		'window-strict': {
			title: 'Binnen vier weken, zoals de wet het zegt',
			say: {
				met: ({ day }) => `Het verzoek is op tijd: de vier weken lopen tot en met ${day}.`,
				signal: ({ day, days }) =>
					`Strikt gelezen liepen de vier weken tot en met ${day}. Het verzoek is ${days} later. Leg uit waarom. Het ministerie beslist.`,
			},
		},
		'window-practice': {
			title: 'Op tijd volgens de praktijk van het ministerie',
			say: {
				met: ({ day }) =>
					`Het verzoek is op tijd: het ministerie neemt verzoeken aan tot en met ${day}.`,
				signal: ({ day, days }) =>
					`Het ministerie neemt verzoeken aan tot en met ${day}. Het verzoek is ${days} later. Leg uit waarom. Het ministerie beslist.`,
			},
		},
		'agreement-named': {
			title: 'De prestatieafspraken',
			say: {
				met: () => 'Duidelijk is om welke prestatieafspraken het gaat.',
				mend: () =>
					'Vul titel en jaren van de afspraken in, en bij nakoming wanneer zij zijn gemaakt.',
			},
		},
		'points-named': {
			title: 'De geschilpunten',
			say: {
				met: () => 'Van elk punt staat er wat wordt gevraagd.',
				mend: () => 'Noem ten minste één punt, en schrijf bij elk punt wat u vraagt.',
			},
		},
		positions: {
			title: 'De standpunten',
			say: {
				met: () => 'Van elk punt staat er wat elke partij vindt.',
				mend: ({ party, point }) =>
					party
						? `Het standpunt van ${party} over ‘${point}’ ontbreekt. Vul in wat u ervan weet.`
						: 'Vul bij elk punt in wat elke partij vindt.',
			},
		},
		'clause-named': {
			title: 'De afspraak die niet is nagekomen',
			say: {
				met: ({ point }) => `Bij ‘${point}’ staat om welke afspraak het gaat.`,
				mend: ({ point }) => `Noem bij ‘${point}’ precies welke afspraak niet is nagekomen.`,
			},
		},
		'own-duties': {
			title: 'Het eigen aandeel van de indiener',
			say: {
				met: ({ point }) => `Bij ‘${point}’ staat wat de indiener zelf moest doen.`,
				mend: ({ point }) => `Schrijf bij ‘${point}’ wat u zelf moest doen, en of u dat deed.`,
			},
		},
		document: {
			title: 'Document',
			say: {
				met: ({ document }) => `${document}: toegevoegd.`,
				mend: ({ document }) =>
					`${document}: nog niet toegevoegd. Voeg het toe, of schrijf waarom u het niet hebt.`,
				signal: ({ document, reason }) =>
					`${document}: niet toegevoegd. Het ministerie bekijkt of de reden genoeg is: ‘${reason}’`,
			},
		},
		'sent-to-parties': {
			title: 'Gestuurd aan de andere partijen',
			say: {
				met: () => 'Het verzoek is aan alle partijen gestuurd.',
				signal: () =>
					'Het portaal stuurt uw verzoek aan alle partijen zodra u het indient. Dat geldt als bewijs.',
			},
		},
		'attempt-towards-party': {
			title: 'Geprobeerd er samen uit te komen',
			say: {
				met: ({ party, day }) => `Met ${party} is het geprobeerd, het laatst op ${day}.`,
				mend: ({ party }) =>
					party
						? `Er staat geen poging in om er met ${party} uit te komen. Voeg die toe met de datum.`
						: 'Noem de wederpartijen, en met elke wederpartij ten minste één poging.',
			},
		},
		'attempt-proven': {
			title: 'Bewijs van de pogingen',
			say: {
				met: () => 'Van elke poging is er bewijs.',
				mend: ({ day }) =>
					day
						? `Van de poging op ${day} is er geen bewijs. Voeg het toe, of schrijf waarom het er niet is.`
						: 'Voeg van ten minste één poging bewijs toe.',
				signal: ({ day, reason }) =>
					`Van de poging op ${day} is er geen bewijs. De reden is: ‘${reason}’`,
			},
		},
		'carrying-out-not-policy': {
			title: 'Uitvoering van het beleid, niet het beleid zelf',
			say: {
				met: ({ point }) => `Niets wijst erop dat ‘${point}’ over het beleid zelf gaat.`,
				signal: ({ point }) =>
					`‘${point}’ gaat misschien over het woonbeleid zelf. De minister beslist alleen over afspraken die dat beleid uitvoeren. Leg uit welke afspraak u wilt.`,
			},
		},
		'not-bilateral': {
			title: 'Afspraken tussen alle drie',
			say: {
				met: () => 'Het geschil gaat tussen gemeente, corporatie en huurders.',
				signal: () =>
					'Het geschil gaat misschien over afspraken tussen twee partijen. Daar beslist de minister niet over. Leg uit wat de derde ermee te maken heeft.',
			},
		},
		'earlier-decision': {
			title: 'Eerdere beslissing',
			say: {
				met: () => 'Er is geen eerdere beslissing tussen deze partijen bekend.',
				signal: ({ reference }) =>
					`Tussen deze partijen is eerder beslist (${reference}). Gaat het om hetzelfde? Dan zijn nieuwe feiten nodig.`,
			},
		},
		signed: {
			title: 'Ondertekening',
			say: {
				met: () => 'Het verzoek is ondertekend.',
				mend: () => 'U ondertekent bij het indienen, op de laatste pagina.',
			},
		},
	},
	en: {
		'who-may-file': {
			title: 'Who may file',
			say: {
				met: () => 'The filer is a municipality, housing association or tenants’ organisation.',
				signal: () =>
					'The filer is no municipality, housing association or tenants’ organisation. The ministry looks at whether the request can be dealt with.',
			},
		},
		'filer-is-party': {
			title: 'The filer is a party itself',
			say: {
				met: ({ party }) => `${party} is an applicant in this dispute.`,
				signal: () => 'The filer is no applicant. Explain for whom you file.',
			},
		},
		'all-three-kinds': {
			title: 'Municipality, association and tenants',
			say: {
				met: () => 'Municipality, housing association and tenants are all three named.',
				mend: ({ kinds }) =>
					`You do not name yet: ${kinds}. Add this party, or explain why it is not there.`,
				signal: ({ kinds }) => `The request does not name: ${kinds}.`,
			},
		},
		addresses: {
			title: 'Names and addresses',
			say: {
				met: () => 'Name and address of each party are there.',
				mend: ({ party }) => `The address of ${party} is missing. Add it if you know it.`,
			},
		},
		'regime-open': {
			title: 'This kind of dispute can be filed',
			say: {
				met: () => 'This kind of dispute can be put to the minister now.',
				mend: ({ day }) =>
					`A dispute about performance can be filed from ${day}. Prepare it and file it then.`,
				signal: ({ day }) =>
					`A dispute about performance can be filed from ${day}. That day is still to be confirmed.`,
			},
		},
		'earlier-agreement': {
			title: 'Agreements from before the new act',
			say: {
				met: ({ day }) =>
					`The agreements are of ${day}. The new act also holds for agreements of 2023 and later about 2024 and later.`,
				signal: () =>
					'The new act may not hold for these agreements. It holds for agreements of 2023 and later about 2024 and later. The ministry looks at this.',
			},
		},
		'dispute-arisen': {
			title: 'The dispute has arisen',
			say: {
				met: ({ day }) => `The dispute arose on ${day}, six months after the bid.`,
				mend: () =>
					'The date of the bid is missing. Without it nobody can say when the dispute arises.',
				signal: ({ day }) =>
					day
						? `The dispute arises on ${day}, six months after the bid. Go on talking and file after that.`
						: 'The dates cannot be computed yet. It is not known yet which days of that year are equated with a holiday.',
			},
		},
		'window-strict': {
			title: 'Within four weeks, as the law reads',
			say: {
				met: ({ day }) => `The request is in time: the four weeks run up to and including ${day}.`,
				signal: ({ day, days }) =>
					`Read strictly, the four weeks ran up to and including ${day}. The request is ${days} later. Explain why. The ministry decides.`,
			},
		},
		'window-practice': {
			title: 'In time by the ministry’s practice',
			say: {
				met: ({ day }) =>
					`The request is in time: the ministry takes requests up to and including ${day}.`,
				signal: ({ day, days }) =>
					`The ministry takes requests up to and including ${day}. The request is ${days} later. Explain why. The ministry decides.`,
			},
		},
		'agreement-named': {
			title: 'The performance agreements',
			say: {
				met: () => 'It is clear which performance agreements it is about.',
				mend: () =>
					'Fill in title and years of the agreements, and for performance when they were made.',
			},
		},
		'points-named': {
			title: 'The points in dispute',
			say: {
				met: () => 'Each point says what is asked.',
				mend: () => 'Name at least one point, and write for each what you ask.',
			},
		},
		positions: {
			title: 'The positions',
			say: {
				met: () => 'Each point says what each party thinks.',
				mend: ({ party, point }) =>
					party
						? `The position of ${party} on ‘${point}’ is missing. Fill in what you know of it.`
						: 'Fill in for each point what each party thinks.',
			},
		},
		'clause-named': {
			title: 'The agreement that was not kept',
			say: {
				met: ({ point }) => `‘${point}’ says which agreement it is about.`,
				mend: ({ point }) => `Name for ‘${point}’ exactly which agreement was not kept.`,
			},
		},
		'own-duties': {
			title: 'The filer’s own part',
			say: {
				met: ({ point }) => `‘${point}’ says what the filer itself had to do.`,
				mend: ({ point }) =>
					`Write for ‘${point}’ what you had to do yourself, and whether you did.`,
			},
		},
		document: {
			title: 'Document',
			say: {
				met: ({ document }) => `${document}: attached.`,
				mend: ({ document }) =>
					`${document}: not attached yet. Attach it, or write why you do not have it.`,
				signal: ({ document, reason }) =>
					`${document}: not attached. The ministry looks at whether the reason is enough: ‘${reason}’`,
			},
		},
		'sent-to-parties': {
			title: 'Sent to the other parties',
			say: {
				met: () => 'The request was sent to all parties.',
				signal: () =>
					'The portal sends your request to all parties when you file it. That counts as proof.',
			},
		},
		'attempt-towards-party': {
			title: 'Tried to solve it together',
			say: {
				met: ({ party, day }) => `It was tried with ${party}, the last time on ${day}.`,
				mend: ({ party }) =>
					party
						? `There is no attempt to solve it with ${party}. Add it with its date.`
						: 'Name the respondents, and for each at least one attempt.',
			},
		},
		'attempt-proven': {
			title: 'Proof of the attempts',
			say: {
				met: () => 'There is proof of each attempt.',
				mend: ({ day }) =>
					day
						? `There is no proof of the attempt on ${day}. Attach it, or write why there is none.`
						: 'Attach proof of at least one attempt.',
				signal: ({ day, reason }) =>
					`There is no proof of the attempt on ${day}. The reason is: ‘${reason}’`,
			},
		},
		'carrying-out-not-policy': {
			title: 'Carrying out policy, not the policy itself',
			say: {
				met: ({ point }) => `Nothing suggests that ‘${point}’ is about the policy itself.`,
				signal: ({ point }) =>
					`‘${point}’ may be about the housing policy itself. The minister rules only on agreements that carry it out. Explain which agreement you want.`,
			},
		},
		'not-bilateral': {
			title: 'Agreements between all three',
			say: {
				met: () => 'The dispute is between municipality, association and tenants.',
				signal: () =>
					'The dispute may be about agreements between two parties. The minister does not rule on those. Explain what it has to do with the third.',
			},
		},
		'earlier-decision': {
			title: 'Earlier decision',
			say: {
				met: () => 'No earlier decision between these parties is known.',
				signal: ({ reference }) =>
					`There was a decision between these parties before (${reference}). Is it about the same? Then new facts are needed.`,
			},
		},
		signed: {
			title: 'Signature',
			say: {
				met: () => 'The request was signed.',
				mend: () => 'You sign when you file, on the last page.',
			},
		},
	},
});
