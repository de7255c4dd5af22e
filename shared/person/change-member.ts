import type { Agency } from '../agency/agency.ts';
import { isInForce } from '../calendar/in-force.ts';
import { present } from '../dossier/present.ts';
import { Refusal } from '../errors.ts';
import type { Violation } from '../errors.ts';
import { sameJson } from '../service/draft/same-json.ts';
import { memberViolationWords } from '../words/member-violations.ts';
import type { MemberViolation } from '../words/member-violations.ts';
import { duties } from './duty.ts';
import type { MemberFacts } from './member-act.ts';
import type { StaffMember } from './person.ts';

type FindAgency = (id: string) => Agency | undefined;

const violation = (path: string, rule: MemberViolation): Violation => ({
  path,
  rule,
  message: memberViolationWords[rule],
});

/** Duties once each, in the order all lists have them. */
const inOrder = (held: MemberFacts['duties']): MemberFacts['duties'] => duties.filter((duty) => held.includes(duty));

const unitViolations = (path: 'agencyId' | 'homeAgencyId', id: string, find: FindAgency, date: string): Violation[] => {
  const agency = find(id);
  if (!agency) return [violation(path, 'unknown-agency')];
  return isInForce(agency, date) ? [] : [violation(path, 'not-in-force')];
};

/** What is wrong; a unit is judged on the first day it counts, and only where it is another than before. */
const violationsOf = (facts: MemberFacts, before: StaffMember | undefined, find: FindAgency, today: string) => {
  const date = facts.validFrom > today ? facts.validFrom : today;
  const units = (['agencyId', 'homeAgencyId'] as const).filter((path) => facts[path] !== before?.[path]);
  return [
    ...units.flatMap((path) => unitViolations(path, facts[path], find, date)),
    ...(facts.validTo !== undefined && facts.validTo < facts.validFrom
      ? [violation('validTo', 'ends-before-it-begins')]
      : []),
  ];
};

type Known = { find: FindAgency; today: string };

/** A member of staff as recorded; refuses 'invalid' units that are not there, a last day before the first, and what changes nothing. */
export const memberOf = (
  staffId: string,
  asked: MemberFacts,
  before: StaffMember | undefined,
  { find, today }: Known,
): StaffMember => {
  const after: StaffMember = present({
    staffId,
    ...asked,
    duties: inOrder(asked.duties),
    absence: before?.absence,
  });
  const violations = violationsOf(asked, before, find, today);
  if (sameJson(before, after)) violations.push(violation('name', 'nothing-changed'));
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  return after;
};

const decides = ({ duties: held }: StaffMember): boolean => held.includes('processor') || held.includes('leader');

/** Later than any last day. */
const always = '9999-12-31';

/** After this, may they no longer go on with dossiers they hold: moved, ended or ended sooner, not begun, or without a duty to process? */
export const letsGo = (before: StaffMember, after: StaffMember, today: string): boolean =>
  before.agencyId !== after.agencyId ||
  (after.validTo ?? always) < (before.validTo ?? always) ||
  (before.validFrom <= today && today < after.validFrom) ||
  (decides(before) && !decides(after));

/** An administrator who is in service and has no last day. */
export const isLastingAdmin = ({ duties: held, validFrom, validTo }: StaffMember, today: string): boolean =>
  held.includes('admin') && validTo === undefined && validFrom <= today;
