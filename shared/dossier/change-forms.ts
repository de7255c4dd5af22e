import { Refusal } from '../errors.ts';
import type { Violation } from '../errors.ts';
import { sameJson } from '../service/draft/same-json.ts';
import { formsViolationWords } from '../words/forms-violations.ts';
import type { FormsViolation } from '../words/forms-violations.ts';
import type { FormsUsed, Regulation } from './regulation-set.ts';

/** From a local day on, the forms of that regulation. */
export type FormsFrom = { from: string; regulation: Regulation };

/** More turns than these are never recorded. */
export const mostTurns = 20;

/** What a province begins with (TT 01/2018/TT-VPCP), until its first turn. */
export const firstRegulation: Regulation = 'tt-01-2018';

/** The turns in the order of their days. */
export const turnsOf = (used: FormsUsed): FormsFrom[] =>
  [...(used ?? [])].sort((one, other) => (one.from < other.from ? -1 : 1));

const violation = (at: number, field: keyof FormsFrom, rule: FormsViolation): Violation => ({
  path: `forms.${at}.${field}`,
  rule,
  message: formsViolationWords[rule],
});

/**
 * Other turns of the forms that are printed: what lies ahead of `today` may be set, moved or taken back; what has begun stays, since papers
 * were printed by it and are printed again as they were. Refuses 'invalid', each fault at its place in `asked`.
 */
export const changeForms = (before: FormsUsed, asked: readonly FormsFrom[], today: string): FormsFrom[] => {
  const begun = turnsOf(before).filter(({ from }) => from <= today);
  const keeps = begun.every((turn) => asked.some((each) => sameJson(each, turn)));
  const found = asked.flatMap((turn, at): Violation[] => {
    if (asked.findIndex(({ from }) => from === turn.from) !== at) return [violation(at, 'from', 'day-twice')];
    if (begun.some((each) => sameJson(each, turn))) return [];
    if (turn.from <= today) return [violation(at, 'from', 'not-ahead')];
    const earlier = turnsOf(asked).findLast(({ from }) => from < turn.from)?.regulation ?? firstRegulation;
    return earlier === turn.regulation ? [violation(at, 'regulation', 'used-already')] : [];
  });
  const whole = { path: 'forms', message: formsViolationWords['begun-stays'], rule: 'begun-stays' };
  const same = { path: 'forms', message: formsViolationWords['nothing-changed'], rule: 'nothing-changed' };
  const after = turnsOf(asked);
  const violations = [...found, ...(keeps ? [] : [whole]), ...(sameJson(after, turnsOf(before)) ? [same] : [])];
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  return after;
};
