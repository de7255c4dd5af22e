/** What staff may do for an organisation: file for it, pay its fees, see its dossiers. One does not bring another. */
export const grantRights = ['file', 'pay', 'view'] as const;
export type GrantRight = (typeof grantRights)[number];

/** How a grant stands on a day. */
export const grantStandings = ['invited', 'coming', 'in-force', 'ended', 'revoked'] as const;
export type GrantStanding = (typeof grantStandings)[number];

/** Longest name of who is invited, in characters; the longest a grant lasts is said anew, in days. */
export const grantLimits = { invitee: 120, days: 1096 } as const;
