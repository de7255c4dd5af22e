import { isInForce } from '../calendar/in-force.ts';
import type { Violation } from '../errors.ts';
import type { Agency, AgencyFacts, UnitCode } from './agency.ts';
import { agencyOn, standingFor } from './agency-on.ts';
import type { AgencyOf } from './agency-on.ts';
import { agencyViolation } from './agency-violation.ts';

type Period = { validFrom: string; validTo?: string | undefined };

const overlap = (one: Period, other: Period): boolean =>
  one.validFrom <= (other.validTo ?? '9') && other.validFrom <= (one.validTo ?? '9');

/** What is wrong with the codes of a unit, among those of all others. */
export const codeViolations = (
  id: string,
  codes: readonly UnitCode[],
  others: readonly Agency[],
  date: string,
): Violation[] => {
  const taken = others.filter((other) => other.id !== id).flatMap((other) => other.codes);
  const found = codes.flatMap((code, at) => {
    if (taken.some(({ value, ...period }) => value === code.value && overlap(period, code)))
      return [agencyViolation(`codes.${at}.value`, 'code-taken')];
    const before = codes.slice(0, at).filter(({ scheme }) => scheme === code.scheme);
    return before.some((each) => overlap(each, code))
      ? [agencyViolation(`codes.${at}.validFrom`, 'codes-overlap')]
      : [];
  });
  return codes.some((code) => isInForce(code, date)) ? found : [...found, agencyViolation('codes', 'no-code')];
};

/** Is one unit, or one above it, the other on that date? */
const isUnder = (agencyOf: AgencyOf, id: string, other: string, date: string): boolean => {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    if (at === other) return true;
    seen.add(at);
    const agency = agencyOf(at);
    const parentId: string | undefined = agency && agencyOn(agency, date).parentId;
    at = parentId === undefined ? undefined : standingFor(agencyOf, parentId, date);
  }
  return false;
};

/** What is wrong with where a unit stands and is received, from a local date on. */
export const placeViolations = (
  id: string,
  { parentId, receivedAt }: Pick<AgencyFacts, 'parentId' | 'receivedAt'>,
  agencyOf: AgencyOf,
  date: string,
): Violation[] => {
  const exists = (path: string, named: string | undefined): Violation[] => {
    if (named === undefined || named === id) return [];
    const agency = agencyOf(named);
    if (!agency) return [agencyViolation(path, 'unknown-agency')];
    return isInForce(agency, date) ? [] : [agencyViolation(path, 'not-in-force')];
  };
  if (parentId !== undefined && isUnder(agencyOf, parentId, id, date))
    return [agencyViolation('parentId', 'under-itself')];
  return [...exists('parentId', parentId), ...exists('receivedAt', receivedAt)];
};
