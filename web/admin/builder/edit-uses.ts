import { isRecord } from '#shared/service/answer-shapes.ts';
import { childrenOf, isKind } from '#shared/service/field-parts.ts';
import type { Field, Form } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';
import { questionsIn } from './edit-form.ts';
import type { Holder } from './edit-form.ts';

/** Where a definition names a question: in a comparison, a date bound, a count of a fee. */
export type Use = { field: string; value?: unknown };

/** Of what is changed, only the uses of this question. */
export type UseChange = (use: Use) => Use;

/** A part of a definition in which each use of the question is changed, wherever it stands. */
export const withUses = <Part>(part: Part, id: string, change: UseChange): Part => {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (!isRecord(value)) return value;
    const inside = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each)]));
    return inside.field === id ? change(inside as Use) : inside;
  };
  return changed(part) as Part;
};

/** Answered here, so that it is what is meant: a note has no answer. */
const isMeant = (questions: Field[], id: string): boolean =>
  questions.some((each) => each.id === id && each.kind !== 'note');

/** In a group with a question of the same id, that one is meant. */
const inField = (field: Field, id: string, change: UseChange): Field => {
  if (!isKind(field, 'group') || !isMeant(field.fields, id)) return withUses(field, id, change);
  return { ...withUses({ ...field, fields: [] }, id, change), fields: field.fields };
};

/** A section, or anything that holds questions, in which each use of one of the form’s own questions is changed. */
export const withUsesInSection = <Part extends { fields: Field[] }>(
  part: Part,
  id: string,
  change: UseChange,
): Part => ({
  ...withUses({ ...part, fields: [] }, id, change),
  fields: part.fields.map((field) => inField(field, id, change)),
});

const inForm = (form: Form, id: string, change: UseChange): Form => ({
  ...form,
  sections: form.sections.map((section) => withUsesInSection(section, id, change)),
});

/** A question of a group is known to its siblings only. */
const inSiblings = (form: Form, { sectionId, groupId }: Holder, id: string, change: UseChange): Form => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      section.id === sectionId && field.id === groupId && isKind(field, 'group')
        ? { ...field, fields: withUses(childrenOf(field), id, change) }
        : field,
    ),
  })),
});

/** The service in which every use of a question is changed; examples, which answer it, are left alone. */
export const withUsesOf = (service: Service, holder: Holder, id: string, change: UseChange): Service => {
  const { form, examples, ...others } = service;
  if (form === undefined || !isMeant(questionsIn(form, holder), id)) return service;
  if (holder.groupId !== undefined) return { ...service, form: inSiblings(form, holder, id, change) };
  return { ...withUses(others, id, change), form: inForm(form, id, change), examples };
};
