import { addDays } from '../calendar/local-time.ts';
import { present } from '../dossier/present.ts';
import { sameJson } from '../service/draft/same-json.ts';
import type { Agency } from './agency.ts';
import type { AgencyChange, NewAgency } from './agency-act.ts';
import { factsOf, factsSince } from './agency-on.ts';
import { agencyViolation, demandNone } from './agency-violation.ts';
import { codeViolations, placeViolations } from './check-agency.ts';
import { sessionViolations } from './unit-sessions.ts';

const finder = (agencies: readonly Agency[]) => {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return (id: string) => byId.get(id);
};

/** Newest first, as they are looked up. */
const inOrder = (codes: Agency['codes']): Agency['codes'] =>
  codes.toSorted((one, other) => (one.validFrom < other.validFrom ? 1 : -1)).map(present);

/** A unit that begins on a local date, as it joins all others. Refuses 'invalid' an id or code that is taken, a place that is not there. */
export const addAgency = (asked: NewAgency, validFrom: string, agencies: readonly Agency[]): Agency => {
  const agencyOf = finder(agencies);
  const { id, codes } = asked;
  demandNone([
    ...(agencyOf(id) ? [agencyViolation('id', 'id-taken')] : []),
    ...codeViolations(id, codes, agencies, validFrom),
    ...placeViolations(id, asked, agencyOf, validFrom),
    ...sessionViolations(asked.sessions),
  ]);
  return { id, ...factsOf(asked), codes: inOrder(codes), validFrom, successorIds: [], former: [] };
};

/**
 * A unit with other facts from a local date on, those of before kept for their time; without a date, what is recorded is put right.
 * Refuses 'invalid' a date that is not after the last change, what is taken or not there, and what changes nothing.
 */
export const changeAgency = (
  before: Agency,
  { from = factsSince(before), codes, ...asked }: AgencyChange,
  agencies: readonly Agency[],
  today: string,
): Agency => {
  const { id, validFrom, validTo, successorIds, dossiersTo, former } = before;
  const since = factsSince(before);
  const [facts, was] = [factsOf(asked), factsOf(before)];
  const ordered = inOrder(codes);
  // What began long ago is judged by what there is today, and where it stands only if that is new.
  const judged = [validTo ?? '9', from > today ? from : today].toSorted()[0] ?? from;
  const moved = {
    parentId: facts.parentId === was.parentId ? undefined : facts.parentId,
    receivedAt: facts.receivedAt === was.receivedAt ? undefined : facts.receivedAt,
  };
  demandNone([
    ...(from < since ? [agencyViolation('from', 'before-last-change')] : []),
    ...(validTo !== undefined && from > validTo ? [agencyViolation('from', 'after-its-end')] : []),
    ...(sameJson([facts, ordered], [was, inOrder(before.codes)]) ? [agencyViolation('name', 'nothing-changed')] : []),
    ...codeViolations(id, codes, agencies, judged),
    ...placeViolations(id, moved, finder(agencies), judged),
    ...sessionViolations(facts.sessions),
  ]);
  return present({
    id,
    ...facts,
    codes: ordered,
    validFrom,
    validTo,
    successorIds,
    dossiersTo,
    former: from === since ? former : [...former, { ...was, validTo: addDays(from, -1) }],
  });
};
