import type { Violation } from '../errors.ts';
import { fill } from '../words/text.ts';
import { requiredWords } from '../words/violations.ts';
import { answerChecks } from './answer-checks.ts';
import { answerShapes } from './answer-shapes.ts';
import type { Answer, Answers } from './condition.ts';
import { isKind, isRequired } from './field-parts.ts';
import type { FieldOf } from './field-parts.ts';
import { planOf } from './form-plan.ts';
import type { FormPlan, PlannedGroup } from './form-plan.ts';
import type { Field, Form } from './form.ts';
import { settle } from './settle.ts';
import type { SettledEntry } from './settle.ts';
import { unknownFields } from './shape-violations.ts';
import { labelMarks, violationAt } from './violation.ts';
import type { JudgingContext, Spot } from './violation.ts';

const noEntry: Answers = {};

const judge = (field: Field, answer: Answer | undefined, spot: Spot, found: Violation[]): void => {
  if (field.kind === 'note') return;
  if (answer === undefined) {
    if (spot.context.partial !== true && isRequired(field, spot.answers, spot.entry))
      found.push({
        path: spot.path,
        rule: 'required',
        message: fill(requiredWords[field.kind], labelMarks(field.label)),
      });
    return;
  }
  if (!answerShapes[field.kind](answer)) found.push(violationAt(spot, 'wrong-type'));
  else for (const violation of answerChecks[field.kind](field, answer, spot)) found.push(violation);
};

const judgeCount = (field: FieldOf<'group'>, count: number, spot: Spot, found: Violation[]): void => {
  const { minEntries, maxEntries } = field;
  if (count < minEntries && spot.context.partial !== true)
    found.push(violationAt(spot, 'min-entries', { min: minEntries }));
  if (count > maxEntries) found.push(violationAt(spot, 'max-entries', { max: maxEntries }));
};

/** Entries beyond the most allowed are named once by their number, not one by one. */
const judgeEntries = (
  field: Field,
  group: PlannedGroup,
  entries: SettledEntry[],
  spot: Spot,
  found: Violation[],
): void => {
  if (!isKind(field, 'group')) return;
  judgeCount(field, entries.length, spot, found);
  const labelOf = (id: string) => group.byId.get(id)?.label ?? spot.labelOf(id);
  entries.slice(0, field.maxEntries).forEach(({ values, view, shown, unknown }, number) => {
    for (const { field: child, at } of group.children) {
      if (shown[at] !== true) continue;
      const path = `${field.id}.${number}.${child.id}`;
      judge(child, values[child.id], { ...spot, path, label: child.label, entry: view, labelOf }, found);
    }
    if (unknown.length > 0) found.push(...unknownFields(unknown, `${field.id}.${number}.`));
  });
};

const judgeAll = (plan: FormPlan, answers: Answers, context: JudgingContext): Violation[] => {
  const found: Violation[] = [];
  const { values, shown, unknown, entries } = settle(plan, answers);
  const labelOf = (id: string) => plan.byId.get(id)?.label ?? { vi: id, en: id };
  for (const { field, group, at } of plan.fields) {
    if (shown[at] !== true) continue;
    const spot: Spot = { path: field.id, label: field.label, answers: values, entry: noEntry, labelOf, context };
    judge(field, values[field.id], spot, found);
    const settled = entries.get(field);
    if (group !== undefined && settled !== undefined) judgeEntries(field, group, settled, spot, found);
  }
  if (unknown.length > 0) found.push(...unknownFields(unknown));
  return found;
};

/**
 * Everything to mend in the answers, in the order of the form, each by its path (`members.0.name`, `home.commune`) and in both
 * languages; the same call in browser and function. Hidden questions are never judged; `partial` leaves out what is still missing.
 */
export const violations = (form: Form, answers: Answers, context: JudgingContext): Violation[] =>
  judgeAll(planOf(form), answers, context);
