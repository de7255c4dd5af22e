import type { Violation } from '../errors.ts';
import { answerShapes, isEntries } from './answer-shapes.ts';
import type { Answer, Answers } from './condition.ts';
import { planOf } from './form-plan.ts';
import type { PlannedGroup } from './form-plan.ts';
import type { Field, Form } from './form.ts';
import { tidyAnswer } from './tidy.ts';
import { violationAt } from './violation.ts';

/** At most so many unknown fields are named in one place; more help nobody. */
const mostUnknown = 20;
/** At most so much of an unknown name is said back. */
const longestName = 60;

/** The names that the form does not know, each as a violation. */
export const unknownFields = (names: string[], prefix = ''): Violation[] =>
  names
    .toSorted()
    .slice(0, mostUnknown)
    .map((name) => name.slice(0, longestName))
    .map((name) => violationAt({ path: `${prefix}${name}`, label: { vi: name, en: name } }, 'unknown-field'));

const unknownIn = (answers: Answers, known: ReadonlyMap<string, unknown>): string[] =>
  Object.keys(answers).filter((name) => !known.has(name));

/** Storage refuses numbers beyond the safe integers, and what is all but nothing. */
const canBeStored = (answer: Answer): boolean =>
  typeof answer !== 'number' ||
  answer === 0 ||
  (Math.abs(answer) <= Number.MAX_SAFE_INTEGER && Math.abs(answer) >= Number.EPSILON);

const wrongTypes = (fields: Iterable<Field>, answers: Answers, prefix: string): Violation[] =>
  [...fields].flatMap((field) => {
    const answer = tidyAnswer(field.kind, answers[field.id]);
    if (answer === undefined || (answerShapes[field.kind](answer) && canBeStored(answer))) return [];
    return [violationAt({ path: `${prefix}${field.id}`, label: field.label }, 'wrong-type')];
  });

const entryViolations = (field: Field, group: PlannedGroup | undefined, answer: Answer | undefined): Violation[] =>
  group === undefined || !isEntries(answer)
    ? []
    : answer.flatMap((entry, at) => {
        const prefix = `${field.id}.${at}.`;
        return [
          ...wrongTypes(group.byId.values(), entry, prefix),
          ...unknownFields(unknownIn(entry, group.byId), prefix),
        ];
      });

/** Only what could not be stored as answers to this form: unknown fields, wrong JSON types, numbers out of reach, hidden or not. For autosave. */
export const shapeViolations = (form: Form, answers: Answers): Violation[] => {
  const plan = planOf(form);
  return [
    ...wrongTypes(plan.byId.values(), answers, ''),
    ...plan.fields.flatMap(({ field, group }) => entryViolations(field, group, answers[field.id])),
    ...unknownFields(unknownIn(answers, plan.byId)),
  ];
};
