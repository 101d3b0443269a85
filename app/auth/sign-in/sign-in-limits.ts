import { codeLifetime } from '~/mail/sign-in-code-mail';

const minute = 60_000;

/**
 * What signing in allows: how long a code is valid, how often it may be typed wrong, and how many
 * codes that nobody used may be asked for within a time. Times are in milliseconds. Known and unknown
 * addresses have the same limits. From elsewhere nobody can keep an address from being signed in with:
 * codes that many ask for get longer, instead of being refused.
 */
export const signInLimits = {
	validFor: codeLifetime,
	tries: 5,
	within: 15 * minute,
	/** For one address from one source. */
	perAddressAndSource: 5,
	/**
	 * For one address from all sources together: fifty guesses in a million. The codes after it are long:
	 * however many are guessed at, from however many places, it comes to nothing.
	 */
	shortPerAddress: 10,
	perSource: 30,
};
