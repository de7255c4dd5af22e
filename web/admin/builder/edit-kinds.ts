import { fillBlanks } from '#shared/service/definition/fill-blanks.ts';
import type { Field, FieldKind } from '#shared/service/form.ts';
import type { Text } from '#shared/words/text.ts';

const asQuestion = (field: object): Field => {
  const { form } = fillBlanks({ form: { sections: [{ id: 'a', fields: [field] }] } });
  const [made] = form?.sections[0]?.fields ?? [];
  if (made === undefined) throw new Error('a question has a kind');
  return made;
};

/** A question of a kind, with what every question of that kind begins with. */
export const newQuestion = (kind: FieldKind, id: string, label: Text): Field => asQuestion({ kind, id, label });

/** The question as another kind: it keeps whatever that kind knows too, choices among choices, bounds among numbers. */
export const asKind = (field: Field, kind: FieldKind): Field => asQuestion({ ...field, kind });
