import { isEntries, isRecord } from '#shared/service/answer-shapes.ts';
import type { Answer, Answers } from '#shared/service/condition.ts';
import type { Example } from '#shared/service/example.ts';
import type { Holder } from './edit-form.ts';

const renamedKey = (answers: Answers, from: string, to: string): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id === from ? to : id, answer]));

const inEntries = (answers: Answers, groupId: string, change: (entry: Answers) => Answers): Answers => {
  const entries = answers[groupId];
  return isEntries(entries) ? { ...answers, [groupId]: entries.map(change) } : answers;
};

const violationsAt = (example: Example, change: (path: string) => string): Example => {
  const { expected } = example;
  if (expected.outcome !== 'refused') return example;
  const violations = expected.violations.map((each) => ({ ...each, path: change(each.path) }));
  return { ...example, expected: { ...expected, violations } };
};

/** `members.0.name` with another name at one of its steps. */
const renamedStep = (path: string, step: number, from: string, to: string): string =>
  path
    .split('.')
    .map((name, at) => (at === step && name === from ? to : name))
    .join('.');

/** The example when a question has another id: its answer, its files and what is expected of it follow. */
export const exampleRenamed = (example: Example, { groupId }: Holder, from: string, to: string): Example => {
  if (groupId !== undefined)
    return violationsAt(
      { ...example, answers: inEntries(example.answers, groupId, (entry) => renamedKey(entry, from, to)) },
      (path) => (path.startsWith(`${groupId}.`) ? renamedStep(path, 2, from, to) : path),
    );
  return violationsAt(
    {
      ...example,
      answers: renamedKey(example.answers, from, to),
      documents: example.documents.map((id) => (id === `field.${from}` ? `field.${to}` : id)),
    },
    (path) => renamedStep(path, 0, from, to),
  );
};

/** The example when a document has another id. */
export const exampleOfDocument = (example: Example, from: string, to: string): Example =>
  violationsAt({ ...example, documents: example.documents.map((id) => (id === from ? to : id)) }, (path) =>
    path.startsWith('documents.') ? renamedStep(path, 1, from, to) : path,
  );

const chosen = (answer: Answer | undefined, from: string, to: string): Answer | undefined => {
  if (answer === from) return to;
  return Array.isArray(answer) && !answer.some(isRecord)
    ? (answer as string[]).map((each) => (each === from ? to : each))
    : answer;
};

/** The example when a choice of a question has another value. */
export const exampleChosen = (example: Example, { groupId }: Holder, id: string, from: string, to: string): Example => {
  const change = (answers: Answers): Answers =>
    id in answers ? { ...answers, [id]: chosen(answers[id], from, to) } : answers;
  return {
    ...example,
    answers: groupId === undefined ? change(example.answers) : inEntries(example.answers, groupId, change),
  };
};
