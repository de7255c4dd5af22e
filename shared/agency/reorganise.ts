import { isInForce } from '../calendar/in-force.ts';
import { addDays } from '../calendar/local-time.ts';
import { Refusal } from '../errors.ts';
import type { Violation } from '../errors.ts';
import type { Agency } from './agency.ts';
import type { Reorganisation } from './agency-act.ts';
import { factsSince } from './agency-on.ts';
import { agencyViolation, demandNone } from './agency-violation.ts';
import { addAgency } from './change-agency.ts';

/** What a reorganisation leads to: units that end, each as it was and as it is to stand, and units that begin the day after. */
export type Reorganised = { ended: { before: Agency; after: Agency }[]; begun: Agency[] };

/** The unit with its last day and its successors; its codes end with it, so that a successor may take one over. */
const endedAs = (agency: Agency, { lastDay, successorIds, dossiersTo }: Reorganisation): Agency => ({
  ...agency,
  codes: agency.codes.map((code) => (isInForce(code, addDays(lastDay, 1)) ? { ...code, validTo: lastDay } : code)),
  validTo: lastDay,
  successorIds: [...successorIds],
  dossiersTo,
});

const endViolations = (agency: Agency | undefined, path: string, { lastDay }: Reorganisation): Violation[] => {
  if (!agency) return [agencyViolation(path, 'unknown-agency')];
  if (agency.validTo !== undefined) return [agencyViolation(path, 'ended-already')];
  return lastDay < factsSince(agency) ? [agencyViolation('lastDay', 'ends-before-it-begins')] : [];
};

/** The violations of one new unit among what is there already, at its place in the request. */
const begunAs = (asked: Reorganisation, all: readonly Agency[]) => {
  const firstDay = addDays(asked.lastDay, 1);
  const begun: Agency[] = [];
  const violations: Violation[] = [];
  asked.begins.forEach((each, at) => {
    try {
      begun.push(addAgency(each, firstDay, [...all, ...begun]));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      violations.push(
        ...(error.detail.violations ?? []).map((found) => ({ ...found, path: `begins.${at}.${found.path}` })),
      );
    }
  });
  return { begun, violations };
};

const successorViolations = (asked: Reorganisation, all: readonly Agency[]): Violation[] => {
  const { successorIds, dossiersTo, ends, lastDay, begins } = asked;
  const found = successorIds.flatMap((id, at) => {
    const path = `successorIds.${at}`;
    if (successorIds.indexOf(id) !== at) return [agencyViolation(path, 'listed-twice')];
    if (ends.some(({ agencyId }) => agencyId === id)) return [agencyViolation(path, 'ends-itself')];
    if (begins.some((each) => each.id === id)) return [];
    const agency = all.find((each) => each.id === id);
    if (!agency) return [agencyViolation(path, 'unknown-agency')];
    return isInForce(agency, addDays(lastDay, 1)) ? [] : [agencyViolation(path, 'not-in-force')];
  });
  return [
    ...found,
    ...(successorIds.length === 0 ? [agencyViolation('successorIds', 'no-successor')] : []),
    ...(successorIds.includes(dossiersTo) ? [] : [agencyViolation('dossiersTo', 'not-a-successor')]),
  ];
};

/**
 * Ends units and names who takes over: one unit closed, several merged, one split, with successors that exist or begin the day after.
 * Refuses 'invalid' with everything that is wrong.
 */
export const reorganise = (asked: Reorganisation, agencies: readonly Agency[]): Reorganised => {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const endsWrong = asked.ends.flatMap(({ agencyId }, at) => [
    ...endViolations(byId.get(agencyId), `ends.${at}`, asked),
    ...(asked.ends.findIndex((each) => each.agencyId === agencyId) === at
      ? []
      : [agencyViolation(`ends.${at}`, 'listed-twice')]),
  ]);
  const ended = asked.ends.flatMap(({ agencyId }) => {
    const before = byId.get(agencyId);
    return before ? [{ before, after: endedAs(before, asked) }] : [];
  });
  const after = new Map(ended.map((each) => [each.after.id, each.after]));
  const all = agencies.map((agency) => after.get(agency.id) ?? agency);
  const { begun, violations } = begunAs(asked, all);
  demandNone([...endsWrong, ...successorViolations(asked, all), ...violations]);
  return { ended, begun };
};
