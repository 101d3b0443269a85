/**
 * How much one request has room for: more than any dispute needs, and so little that every form on it
 * can be posted whole.
 */
export const mostItems = { parties: 50, points: 30 } as const;
