import { addDays } from '../calendar/local-time.ts';
import { isInForce } from '../calendar/in-force.ts';
import type { Brought, ServiceEnd, ServiceVersion, ServiceVersions } from './service-versions.ts';
import type { Suspension } from './suspension.ts';

/** How a service stands: the versions that count, oldest first, the first day of its end, and whether it is suspended. */
export type Standing = { versions: ServiceVersion[]; end?: ServiceEnd; suspension?: Suspension };

/** The decisions that versions and ends wait for. */
export const decisionsNamed = ({ versions, ends }: ServiceVersions): string[] => [
  ...new Set([...versions, ...ends].flatMap(({ decisionId }) => decisionId ?? [])),
];

/** Signed decisions by id, with the attempt in which each was signed. */
export type Signed = ReadonlyMap<string, number>;

/** Does it count: no decision brings it, or it was written by the very attempt in which that one was signed? */
const counts = ({ decisionId, attempt = 0 }: Brought, signed: Signed): boolean =>
  decisionId === undefined || signed.get(decisionId) === attempt;

/** What counts of what is written. */
export const standingOf = (written: ServiceVersions, signed: Signed): Standing => {
  const versions = written.versions
    .filter((each) => counts(each, signed))
    .sort((one, other) => one.version - other.version);
  const end = written.ends.find((each) => counts(each, signed));
  return { versions, ...(end && { end }), ...(written.suspension && { suspension: written.suspension }) };
};

/** Has it ended by that local date? */
export const hasEnded = ({ end }: Standing, date: string): boolean => end !== undefined && end.from <= date;

/** The first day on which a service is no more, as far as it is known on a local date: by decision, or because its last version ran out. */
export const endOn = ({ versions, end }: Standing, date: string): string | undefined => {
  if (end) return end.from;
  const last = versions.filter(({ validFrom }) => validFrom <= date).at(-1)?.validTo;
  return last !== undefined && last < date ? addDays(last, 1) : undefined;
};

/** The version in force on a local date: the newest that has begun. None before the first and from the end on. */
export const versionOn = (standing: Standing, date: string): ServiceVersion | undefined =>
  hasEnded(standing, date) ? undefined : standing.versions.filter((each) => isInForce(each, date)).at(-1);

/** Would a version or an end that takes effect on that day stand in the way of another, or the other in its way? */
export const overlaps = ({ versions, end }: Standing, effectiveOn: string): boolean =>
  end !== undefined || versions.some(({ validFrom }) => validFrom >= effectiveOn);

/** The last day of a version: its own, else the day before the next one or the end begins. */
export const lastDayOf = ({ versions, end }: Standing, { version, validTo }: ServiceVersion): string | undefined => {
  if (validTo !== undefined) return validTo;
  const next = versions.find((each) => each.version > version)?.validFrom ?? end?.from;
  return next === undefined ? undefined : addDays(next, -1);
};
