import type { Field, Form, Section } from '#shared/service/form.ts';
import type { Text } from '#shared/words/text.ts';
import { idsIn, withQuestions } from './edit-form.ts';
import { camelId, freeId } from './edit-ids.ts';
import { inserted, movedBy, removedAt } from './edit-lists.ts';
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

export const restoreSection = (form: Form, section: Section, at: number): Form => ({
  ...form,
  sections: inserted(form.sections, section, at),
});

export const moveSection = (form: Form, id: string, by: number): Form => ({
  ...form,
  sections: movedBy(form.sections, indexOf(form, id), by),
});

/** Questions with ids of their own in this form; what they say of each other follows. */
export const withFreshIds = <Part extends { fields: Field[] }>(form: Form, part: Part): Part => {
  const taken = idsIn(form);
  const fresh = new Map<string, string>();
  for (const { id } of part.fields) {
    const next = freeId(id, [...taken, ...fresh.values()]);
    if (taken.includes(id)) fresh.set(id, next);
    else taken.push(id);
  }
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
  const title = { vi: `${original.title.vi} (bản sao)`, en: `${original.title.en} (copy)` };
  const copy = { ...withFreshIds(form, original), title, id: freeId(original.id, sectionIds(form)) };
  return { form: restoreSection(form, copy, at + 1), id: copy.id };
};

/** Questions at the end of a section, with ids of their own in this form; `first` is the id of the first. */
export const insertSet = (form: Form, sectionId: string, fields: Field[]): { form: Form; first: string } => {
  const fresh = withFreshIds(form, { fields }).fields;
  const next = withQuestions(form, { sectionId }, (questions) => [...questions, ...fresh]);
  return { form: next, first: fresh[0]?.id ?? '' };
};
