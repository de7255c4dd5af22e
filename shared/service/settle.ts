import { isEntries } from './answer-shapes.ts';
import type { Answer, Answers, Condition } from './condition.ts';
import { holds } from './condition.ts';
import type { FormPlan, PlannedGroup } from './form-plan.ts';
import type { Field } from './form.ts';
import { tidyAnswer } from './tidy.ts';

/** Answers as they count: tidy, hidden ones gone; `shown` are the questions asked now, `entries` those of each group's entries. */
export type Settled = { values: Answers; shown: Set<Field>; entries: Map<Field, SettledEntry[]> };
/** An entry: its values, the same with every id present for conditions, and its questions asked now. */
export type SettledEntry = { values: Answers; view: Answers; shown: Set<Field> };

const allHold = (conditions: Condition[], answers: Answers, entry?: Answers): boolean => {
  for (const condition of conditions) if (!holds(condition, answers, entry)) return false;
  return true;
};

/** What the form does not know is kept as it came, to be named as a violation; set so that `__proto__` is but a name. */
const keepUnknown = (from: Answers, known: Map<string, unknown>, into: Answers): void => {
  for (const name of Object.keys(from))
    if (!known.has(name))
      Object.defineProperty(into, name, { value: from[name], enumerable: true, writable: true, configurable: true });
};

const settleEntry = (group: PlannedGroup, entry: Answers, answers: Answers): SettledEntry => {
  const view = { ...group.blank };
  const values: Answers = {};
  const shown = new Set<Field>();
  for (const { field, showIf } of group.inOrder) {
    if (!allHold(showIf, answers, view)) continue;
    shown.add(field);
    const value = field.kind === 'note' ? undefined : tidyAnswer(field.kind, entry[field.id]);
    if (value !== undefined) view[field.id] = values[field.id] = value;
  }
  keepUnknown(entry, group.byId, values);
  return { values, view, shown };
};

const settleGroup = (group: PlannedGroup, answer: Answer | undefined, answers: Answers): SettledEntry[] | undefined => {
  if (!isEntries(answer)) return undefined;
  return answer.map((entry) => settleEntry(group, entry, answers));
};

/**
 * Settles which questions are asked and what was answered to them. A question is judged after those it depends on, so that hiding
 * one hides what hangs on it, whatever the order of the answers.
 */
export const settle = (plan: FormPlan, answers: Answers): Settled => {
  const values: Answers = {};
  const shown = new Set<Field>();
  const entries = new Map<Field, SettledEntry[]>();
  for (const { field, showIf } of plan.inOrder) {
    if (!allHold(showIf, values)) continue;
    shown.add(field);
    const value = field.kind === 'note' ? undefined : tidyAnswer(field.kind, answers[field.id]);
    if (value !== undefined) values[field.id] = value;
  }
  for (const { field, group } of plan.fields) {
    if (group === undefined || !shown.has(field)) continue;
    const settled = settleGroup(group, values[field.id], values);
    if (settled === undefined) continue;
    entries.set(field, settled);
    values[field.id] = settled.map((entry) => entry.values);
  }
  keepUnknown(answers, plan.byId, values);
  return { values, shown, entries };
};
