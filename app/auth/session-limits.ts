const hour = 3_600_000;

/** How long a session lasts: when it isn't used, and at most (BIO2, ASVS 7.3). In milliseconds. */
export const sessionLimits = { idle: 2 * hour, absolute: 12 * hour };

/** How often at most a session's last use is written down, in milliseconds. */
export const lastSeenEvery = 60_000;
