import type { Session } from '../calendar/calendar.ts';
import { addDays } from '../calendar/local-time.ts';
import { present } from '../dossier/present.ts';
import type { Violation } from '../errors.ts';
import { factsOf, factsSince } from './agency-on.ts';
import { mostSessions } from './agency-limits.ts';
import type { Agency } from './agency.ts';
import { agencyViolation, demandNone } from './agency-violation.ts';

/** What is wrong with the sessions of a unit: each ends after it begins, and they follow each other within the day. */
export const sessionViolations = (sessions: readonly Session[] = []): Violation[] => [
  ...(sessions.length > mostSessions ? [agencyViolation('sessions', 'too-many-sessions')] : []),
  ...sessions.flatMap(({ from, to }, at) => {
    const before = sessions[at - 1];
    if (from >= to) return [agencyViolation(`sessions.${at}.to`, 'session-empty')];
    return before && from < before.to ? [agencyViolation(`sessions.${at}.from`, 'sessions-overlap')] : [];
  }),
];

/**
 * A unit as it would be with other sessions, from a local date on or put right; none: the province's. For looking at only.
 * Refuses 'invalid' what a change of the unit would refuse of them.
 */
export const withSessions = (agency: Agency, sessions: Session[] | undefined, from = factsSince(agency)): Agency => {
  const { former, validTo } = agency;
  const since = factsSince(agency);
  demandNone([
    ...(from < since ? [agencyViolation('from', 'before-last-change')] : []),
    ...(validTo !== undefined && from > validTo ? [agencyViolation('from', 'after-its-end')] : []),
    ...sessionViolations(sessions),
  ]);
  return present({
    ...agency,
    sessions,
    former: from === since ? former : [...former, { ...factsOf(agency), validTo: addDays(from, -1) }],
  });
};
