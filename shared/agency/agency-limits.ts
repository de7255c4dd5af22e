/** An id of a unit; it never changes. */
export const agencyIdPattern = /^[a-z0-9-]+$/;
export const longestAgencyId = 80;
/** A code printed in dossier codes: `H52.40`. */
export const unitCodePattern = /^[A-Z0-9](\.?[A-Z0-9]){0,24}$/;
/** A unit has no more sessions a day than these. */
export const mostSessions = 3;
/** Longest texts of a unit, in characters, and of the decision something is done by. */
export const longestOfUnit = { name: 300, place: 100, address: 300, phone: 40, basis: 200 } as const;
