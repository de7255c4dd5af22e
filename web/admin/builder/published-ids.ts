import { fillBlanks } from '#shared/service/definition/fill-blanks.ts';
import { placedFields } from '#shared/service/definition/form-places.ts';

/** Ids dossiers already use, as `cases.cap-moi`, `documents.don`, `questions.fullName`, `fullName.choice`. */
export const publishedIds = (definition: object | undefined): ReadonlySet<string> => {
  if (definition === undefined) return new Set();
  const { cases, documents, steps, fee, form, chain } = fillBlanks(definition);
  const lists = { cases, documents, steps, fee: fee.lines, 'chain.parts': chain?.parts ?? [] };
  return new Set([
    ...Object.entries(lists).flatMap(([name, items]) => items.map(({ id }) => `${name}.${id}`)),
    ...placedFields(form).flatMap(({ field }) => [
      `questions.${field.id}`,
      ...('choices' in field ? field.choices.map(({ value }) => `${field.id}.${value}`) : []),
    ]),
  ]);
};
