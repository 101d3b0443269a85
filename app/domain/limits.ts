const gigabyte = 1024 ** 3;

/**
 * What one organisation can keep and send, far beyond what an honest one needs: anybody with an e-mail
 * address can register one, and what it sends comes from the ministry. It is more once an administrator
 * has verified who it is. Nothing is ever thrown away for it; who comes up against a limit is told what
 * to do.
 */
export const organisationLimits = {
	verified: {
		/** Requests that were started and not filed. */
		openDrafts: 100,
		/** Bytes of files that are in no dispute. */
		fileBytes: 20 * gigabyte,
		/** Requests filed on one calendar day. */
		filedADay: null,
	},
	unverified: {
		openDrafts: 20,
		/** Bytes of all its files: it can have its own dispute to put them in. */
		fileBytes: 2 * gigabyte,
		filedADay: 10,
	},
} as const;

/** For how many organisations that nobody has verified one person can act and still register another. */
export const mostUnverifiedPerPerson = 10;

/** The limits of an organisation, as the database has it that it was verified. */
export function limitsOf({ verified }: { verified: number | boolean }) {
	return verified ? organisationLimits.verified : organisationLimits.unverified;
}
