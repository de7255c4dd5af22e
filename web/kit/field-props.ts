import type { ComponentChild } from 'preact';
import type { Answer, Answers } from '#shared/service/condition.ts';
import type { Field } from '#shared/service/form.ts';
import type { Areas } from './areas.ts';

/** What every field component gets: the question, where it stands, its answer, and what is wrong with it. */
export type FieldProps<Kind extends Field['kind']> = {
  field: Extract<Field, { kind: Kind }>;
  path: string;
  value: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
  optional: boolean;
  error?: string | undefined;
  areas?: Areas | undefined;
  /** Read only: shown, not to be changed now. */
  closed?: boolean | undefined;
};

/** What any field needs beside its own: the other answers, for conditions, and how a file question is asked. */
export type FormFieldProps<Kind extends Field['kind'] = Field['kind']> = Omit<FieldProps<Kind>, 'optional'> & {
  answers: Answers;
  /** Inside a repeating group: the answers of this entry. */
  entry?: Answers;
  errors?: Map<string, string>;
  /** How a file question is asked; left out, it is not shown. */
  fileField?: (field: Extract<Field, { kind: 'file' }>, path: string, error?: string) => ComponentChild;
};
