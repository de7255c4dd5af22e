import type { Answer, Answers } from '#shared/service/condition.ts';
import type { PlainField } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';

type InWords = (field: PlainField, answer: Answer | undefined) => string;

const entriesOf = (answer: Answer | undefined): Answers[] => (Array.isArray(answer) ? (answer as Answers[]) : []);

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
      const [now, then] = [entriesOf(answers[field.id]), entriesOf(before[field.id])];
      return Array.from({ length: Math.max(now.length, then.length) }, (_, place) => place).flatMap((place) =>
        field.fields
          .filter((child) => child.kind !== 'note')
          .filter((child) => inWords(child, now[place]?.[child.id]) !== inWords(child, then[place]?.[child.id]))
          .map(({ id }) => `${field.id}.${place}.${id}`),
      );
    });
