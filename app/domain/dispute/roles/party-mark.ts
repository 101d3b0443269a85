/**
 * What the ministry has to know of a party: its last mail did not arrive, nobody of its organisation can
 * be told, or no administrator has checked who that organisation is.
 */
const partyMarks = ['undelivered', 'unreached', 'unverified'] as const;
export type PartyMark = (typeof partyMarks)[number];
