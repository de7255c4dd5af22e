import type { Field, Form, Section } from '#shared/service/form.ts';
import type { Text } from '#shared/words/text.ts';
import { copyOf, idsIn, topIds, withQuestions } from './edit-form.ts';
import { camelId, freeId } from './edit-ids.ts';
import { inserted, movedBy, removedAt, withOwnId } from './edit-lists.ts';
import { withUsesInSection } from './edit-uses.ts';

const sectionIds = ({ sections }: Form): string[] => sections.map(({ id }) => id);
const indexOf = ({ sections }: Form, id: string): number => sections.findIndex((each) => each.id === id);

export const addSection = (form: Form, title: Text, fields: Field[] = []): { form: Form; id: string } => {
  const id = camelId(title.vi, sectionIds(form));
  return { form: { ...form, sections: [...form.sections, { id, title, fields }] }, id };
};

export const removeSection = (form: Form, id: string): Form => ({
  ...form,
  sections: removedAt(form.sections, indexOf(form, id)),
});

/** A deleted section back where it was; what of it has an id that went to another meanwhile has another. Answers its id. */
export const restoreSection = (form: Form, section: Section, at: number): { form: Form; id: string } => {
  const back = withOwnId(form.sections, withFreshIds(form, section, topIds(form)));
  return { form: { ...form, sections: inserted(form.sections, back, at) }, id: back.id };
};

export const moveSection = (form: Form, id: string, by: number): Form => ({
  ...form,
  sections: movedBy(form.sections, indexOf(form, id), by),
});

/** Questions with ids of their own in this form, where theirs are taken; what they say of each other follows. */
const withFreshIds = <Part extends { fields: Field[] }>(form: Form, part: Part, taken = idsIn(form)): Part => {
  const known = idsIn({ sections: [...form.sections, part] });
  const fresh = new Map<string, string>();
  for (const { id } of part.fields) if (taken.includes(id)) fresh.set(id, freeId(id, [...known, ...fresh.values()]));
  const followed = [...fresh].reduce(
    (each, [from, to]) => withUsesInSection(each, from, (use) => ({ ...use, field: to })),
    part,
  );
  return { ...followed, fields: followed.fields.map((field) => ({ ...field, id: fresh.get(field.id) ?? field.id })) };
};

/** A copy of the section right after it; its questions have ids of their own and speak of each other. */
export const duplicateSection = (form: Form, id: string): { form: Form; id: string } => {
  const at = indexOf(form, id);
  const original = form.sections[at];
  if (original === undefined) return { form, id };
  const own = { title: copyOf(original.title), id: freeId(original.id, sectionIds(form)) };
  const copy = { ...withFreshIds(form, original), ...own };
  return { form: { ...form, sections: inserted(form.sections, copy, at + 1) }, id: copy.id };
};

/** Questions at the end of a section, with ids of their own in this form; `first` is the id of the first. */
export const insertSet = (form: Form, sectionId: string, fields: Field[]): { form: Form; first: string } => {
  const fresh = withFreshIds(form, { fields }).fields;
  const next = withQuestions(form, { sectionId }, (questions) => [...questions, ...fresh]);
  return { form: next, first: fresh[0]?.id ?? '' };
};
