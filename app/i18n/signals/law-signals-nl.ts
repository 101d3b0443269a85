import type { LawSignalTexts } from './law-signals';

/** What each rule on admissibility says, in Dutch. */
export const lawSignalsNl: LawSignalTexts = {
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
				`U noemt nog niet: ${kinds}. Voeg deze partij toe. Is die er niet? Dan kunt u toch indienen.`,
			signal: ({ kinds }) => `Het verzoek noemt niet: ${kinds}.`,
		},
	},
	addresses: {
		title: 'Namen en adressen',
		say: {
			met: () => 'Van elke partij zijn naam en adres ingevuld.',
			mend: ({ party }) => `Het adres van ${party} ontbreekt. Vul het aan als u het weet.`,
			signal: ({ party }) => `Het adres van ${party} ontbreekt.`,
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
					? `Het geschil ontstaat pas op ${day}, zes maanden na het bod. Tot die dag kunnen partijen verder overleggen.`
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
			met: () => 'Van elk punt staat er wat elke partij volgens de indiener vindt.',
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
			met: ({ document, exhibits }) =>
				exhibits
					? `${document}: nagezonden bij de aanvulling (productie ${exhibits}).`
					: `${document}: toegevoegd.`,
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
				'Het geschil gaat misschien over afspraken tussen twee partijen. Daar beslist de minister niet over. Uit het verzoek moet blijken wat de derde ermee te maken heeft.',
		},
	},
	'earlier-decision': {
		title: 'Eerdere uitspraak',
		say: {
			met: () => 'Er is geen eerdere uitspraak tussen deze partijen over deze jaren bekend.',
			signal: ({ reference }) =>
				`Tussen (een deel van) deze partijen is eerder uitspraak gedaan over (een deel van) dezelfde jaren (${reference}). Gaat het om hetzelfde? Dan zijn nieuwe feiten nodig.`,
		},
	},
	signed: {
		title: 'Ondertekening',
		say: {
			met: () => 'Het verzoek is ondertekend.',
			mend: () => 'U ondertekent bij het indienen, op de laatste pagina.',
		},
	},
};
