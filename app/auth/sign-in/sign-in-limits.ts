import { codeLifetime } from '~/mail/sign-in-code-mail';

const minute = 60_000;

/**
 * What signing in allows: how long a code is valid, how often it may be typed wrong, and how many
 * codes that nobody used may be asked for within a time, per address and per source. Times are
 * in milliseconds. Known and unknown addresses have the same limits.
 */
export const signInLimits = {
	validFor: codeLifetime,
	tries: 5,
	within: 15 * minute,
	perAddress: 5,
	perSource: 30,
};
