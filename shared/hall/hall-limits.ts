/** What is asked of a hall's facts; forms judge by the same numbers as the portal. */
export const mostGroups = 8;
export const mostCounters = 40;
export const highestCounter = 99;
export const longestGroupName = 80;
/** So many priority tickets may be called in a row before one that waited longest is. */
export const mostInARow = 10;
/** A ticket is sent on at most so often, and no more wait in one hall: both bound what anybody else has to wait for. */
export const mostTransfers = 5;
export const mostWaiting = 500;
/** So many kiosks stand open in one hall: opening one more ends the one that was opened first. */
export const mostKiosks = 8;

/** What people come for; a kiosk asks this first. */
export const wants = ['file', 'collect', 'ask'] as const;
export type Want = (typeof wants)[number];
