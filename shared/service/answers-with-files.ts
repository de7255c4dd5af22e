import type { Document } from '../document/document.ts';
import type { Answers } from './condition.ts';
import type { Form } from './form.ts';

type File = Pick<Document, 'id' | 'asked' | 'state'>;

/** A file question is answered by the files uploaded for it (`asked` is `field.<id>`), not by what the browser says of them. */
export const answersWithFiles = (form: Form, answers: Answers, documents: File[]): Answers => {
  const filled = { ...answers };
  for (const { id, kind } of form.sections.flatMap(({ fields }) => fields)) {
    if (kind !== 'file') continue;
    const files = documents.filter(({ asked, state }) => asked === `field.${id}` && state !== 'refused');
    filled[id] = files.map((file) => file.id);
  }
  return filled;
};
