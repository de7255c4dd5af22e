import { answerShapes, isEntries } from './answer-shapes.ts';
import type { Answers } from './condition.ts';
import { planOf } from './form-plan.ts';
import type { Field, Form } from './form.ts';

const fitting = (answers: Answers, known: ReadonlyMap<string, Field>): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => {
      const field = known.get(id);
      return field !== undefined && answerShapes[field.kind](answer);
    }),
  );

/** The answers that another form can hold, hidden or not: what it does not ask, or asks in another shape, is left out, in entries too. */
export const fittingAnswers = (form: Form, answers: Answers): Answers => {
  const { byId, groups } = planOf(form);
  const kept = fitting(answers, byId);
  for (const { field, group } of groups) {
    const entries = kept[field.id];
    if (isEntries(entries)) kept[field.id] = entries.map((entry) => fitting(entry, group.byId));
  }
  return kept;
};
