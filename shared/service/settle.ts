import { isEntries } from './answer-shapes.ts';
import type { Answers, Condition } from './condition.ts';
import { holds } from './condition.ts';
import type { FormPlan, PlannedGroup } from './form-plan.ts';
import type { Field } from './form.ts';
import { tidyAnswer } from './tidy.ts';

/** Answers as they count: tidy, hidden ones gone; `shown` are the questions asked now, by their place in the plan. */
export type Settled = { values: Answers; shown: boolean[]; unknown: string[]; entries: Map<Field, SettledEntry[]> };
/** An entry: its values, the same with every id present for conditions, and its questions asked now. */
export type SettledEntry = { values: Answers; view: Answers; shown: boolean[]; unknown: string[] };

const allHold = (conditions: Condition[], answers: Answers, entry?: Answers): boolean => {
  for (const condition of conditions) if (!holds(condition, answers, entry)) return false;
  return true;
};

/** What the form does not know is kept as it came, to be named as a violation; set so that `__proto__` is but a name. */
const keepUnknown = (from: Answers, known: ReadonlyMap<string, unknown>, into: Answers): string[] => {
  const unknown = Object.keys(from).filter((name) => !known.has(name));
  for (const name of unknown)
    Object.defineProperty(into, name, { value: from[name], enumerable: true, writable: true, configurable: true });
  return unknown;
};

const settleEntry = (group: PlannedGroup, entry: Answers, answers: Answers): SettledEntry => {
  const view = { ...group.blank };
  const values: Answers = {};
  const shown: boolean[] = group.children.map(() => false);
  for (const { field, showIf, at } of group.inOrder) {
    if (!allHold(showIf, answers, view)) continue;
    shown[at] = true;
    const value = tidyAnswer(field.kind, entry[field.id]);
    if (value !== undefined) view[field.id] = values[field.id] = value;
  }
  return { values, view, shown, unknown: keepUnknown(entry, group.byId, values) };
};

const settleGroups = (plan: FormPlan, { values, shown }: Pick<Settled, 'values' | 'shown'>): Settled['entries'] => {
  const entries: Settled['entries'] = new Map();
  for (const { field, group, at } of plan.groups) {
    const answer = values[field.id];
    if (shown[at] !== true || !isEntries(answer)) continue;
    const settled = answer.map((entry) => settleEntry(group, entry, values));
    entries.set(field, settled);
    values[field.id] = settled.map((entry) => entry.values);
  }
  return entries;
};

/**
 * Settles which questions are asked and what was answered to them. A question is judged after those it depends on, so that hiding
 * one hides what hangs on it, whatever the order of the answers.
 */
export const settle = (plan: FormPlan, answers: Answers): Settled => {
  const values: Answers = {};
  const shown: boolean[] = plan.fields.map(() => false);
  for (const { field, showIf, at } of plan.inOrder) {
    if (!allHold(showIf, values)) continue;
    shown[at] = true;
    const value = tidyAnswer(field.kind, answers[field.id]);
    if (value !== undefined) values[field.id] = value;
  }
  const entries = settleGroups(plan, { values, shown });
  return { values, shown, entries, unknown: keepUnknown(answers, plan.byId, values) };
};
