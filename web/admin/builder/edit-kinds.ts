import { prefillFits } from '#shared/service/definition/check-fields.ts';
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

const isNumber = (kind: FieldKind): boolean => kind === 'whole-number' || kind === 'money';

/** The question as another kind: it keeps whatever that kind knows too, choices among choices, bounds among numbers. */
export const asKind = (field: Field, kind: FieldKind): Field => {
  const prefill = field.kind === 'note' ? undefined : field.prefill;
  return asQuestion({
    ...field,
    kind,
    ...(prefill !== undefined && !prefillFits(prefill, kind) && { prefill: undefined }),
    // The most a number may be is not how many may be chosen.
    ...(isNumber(kind) !== isNumber(field.kind) && { max: undefined }),
  });
};

/** Groups do not nest, and entries hold no files. */
export const mayStandInGroup = (kind: FieldKind): boolean => kind !== 'group' && kind !== 'file';
