import { codeLifetime } from '~/mail/sign-in-code-mail';

const minute = 60_000;

/**
 * What signing in allows: how long a code is valid, how often it may be typed wrong, and how many
 * codes that nobody used may be asked for within a time. Times are in milliseconds. Known and unknown
 * addresses have the same limits.
 */
export const signInLimits = {
	validFor: codeLifetime,
	tries: 5,
	within: 15 * minute,
	/** For one address from one source: who asks for somebody else's code doesn't keep them out. */
	perAddressAndSource: 5,
	/** For one address from all sources together: fifty guesses in a million. */
	perAddress: 10,
	perSource: 30,
};
