import type { Answer, Answers } from '#shared/service/condition.ts';
import type { Field, PlainField } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';
import { matchedEntries } from '#shared/words/word-diff.ts';

type InWords = (field: PlainField, answer: Answer | undefined) => string;

type GroupField = Extract<Field, { kind: 'group' }>;

/** An entry of a group as it is and as it was; one of the two is missing where it came or went. `place` counts in the new list, else in the old. */
export type EntryPair = { now?: Answers | undefined; then?: Answers | undefined; place: number };

const entriesOf = (answer: Answer | undefined): Answers[] => (Array.isArray(answer) ? (answer as Answers[]) : []);

/** The entries of a group side by side: one that was taken out before others makes none of them another. */
export const entryPairs = (field: GroupField, answers: Answers, before: Answers, inWords: InWords): EntryPair[] => {
  const [now, then] = [entriesOf(answers[field.id]), entriesOf(before[field.id])];
  const read = (entry: Answers) =>
    JSON.stringify(field.fields.map((child) => (child.kind === 'note' ? '' : inWords(child, entry[child.id]))));
  return matchedEntries(then.map(read), now.map(read)).map((matched) => ({
    now: matched.now === undefined ? undefined : now[matched.now],
    then: matched.then === undefined ? undefined : then[matched.then],
    place: matched.now ?? matched.then ?? 0,
  }));
};

/** Paths of the questions whose answer reads otherwise than before (`members.0.name` in a group); a note is none. */
export const changedFields = (
  { form }: Pick<Service, 'form'>,
  answers: Answers,
  before: Answers,
  inWords: InWords,
): string[] =>
  (form?.sections ?? [])
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      if (field.kind === 'note') return [];
      if (field.kind !== 'group')
        return inWords(field, answers[field.id]) === inWords(field, before[field.id]) ? [] : [field.id];
      return entryPairs(field, answers, before, inWords).flatMap(({ now, then, place }) =>
        field.fields
          .filter((child) => child.kind !== 'note')
          .filter((child) => inWords(child, now?.[child.id]) !== inWords(child, then?.[child.id]))
          .map(({ id }) => `${field.id}.${place}.${id}`),
      );
    });
