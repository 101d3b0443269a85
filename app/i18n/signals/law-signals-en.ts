import type { LawSignalTexts } from './law-signals';

/** What each rule on admissibility says, in English. */
export const lawSignalsEn: LawSignalTexts = {
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
				`You do not name yet: ${kinds}. Add this party. Is there none? You can still file.`,
			signal: ({ kinds }) => `The request does not name: ${kinds}.`,
		},
	},
	addresses: {
		title: 'Names and addresses',
		say: {
			met: () => 'Name and address of each party are there.',
			mend: ({ party }) => `The address of ${party} is missing. Add it if you know it.`,
			signal: ({ party }) => `The address of ${party} is missing.`,
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
					? `The dispute arises on ${day}, six months after the bid. Until that day the parties can go on talking.`
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
			met: () => 'For each point it says what each party thinks, according to the filer.',
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
			mend: ({ point }) => `Write for ‘${point}’ what you had to do yourself, and whether you did.`,
		},
	},
	document: {
		title: 'Document',
		say: {
			met: ({ document, exhibits }) =>
				exhibits
					? `${document}: sent later, when the request was completed (exhibit ${exhibits}).`
					: `${document}: attached.`,
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
				'The dispute may be about agreements between two parties. The minister does not rule on those. The request must show what it has to do with the third.',
		},
	},
	'earlier-decision': {
		title: 'Earlier ruling',
		say: {
			met: () => 'No earlier ruling between these parties about these years is known.',
			signal: ({ reference }) =>
				`There was a ruling between (some of) these parties before, about (some of) the same years (${reference}). Is it about the same? Then new facts are needed.`,
		},
	},
	signed: {
		title: 'Signature',
		say: {
			met: () => 'The request was signed.',
			mend: () => 'You sign when you file, on the last page.',
		},
	},
};
