import { childrenOf, isKind } from '#shared/service/field-parts.ts';
import type { Field, Form, GroupField, Section } from '#shared/service/form.ts';
import type { Text } from '#shared/words/text.ts';
import { freeId } from './edit-ids.ts';
import { inserted, movedBy, removedAt } from './edit-lists.ts';

/** What questions stand in: a section, or a repeating group of one. */
export type Holder = { sectionId: string; groupId?: string | undefined };

/** The place of a holder, as errors and comments name it. */
export const holderPlace = ({ sectionId, groupId }: Holder): string =>
  groupId === undefined ? `form.${sectionId}` : `form.${sectionId}.${groupId}`;

export const questionsIn = (form: Form, { sectionId, groupId }: Holder): Field[] => {
  const fields = form.sections.find(({ id }) => id === sectionId)?.fields ?? [];
  if (groupId === undefined) return fields;
  return fields.filter(({ id }) => id === groupId).flatMap(childrenOf);
};

type Update = (questions: Field[]) => Field[];

const inGroup = (field: Field, update: Update): Field =>
  isKind(field, 'group') ? { ...field, fields: update(field.fields) as GroupField['fields'] } : field;

/** The form with other questions in one of its sections or groups. */
export const withQuestions = (form: Form, { sectionId, groupId }: Holder, update: Update): Form => {
  const inSection = ({ fields }: Section): Field[] =>
    groupId === undefined ? update(fields) : fields.map((each) => (each.id === groupId ? inGroup(each, update) : each));
  return {
    ...form,
    sections: form.sections.map((each) => (each.id === sectionId ? { ...each, fields: inSection(each) } : each)),
  };
};

/** The ids of the form's own questions, without those of groups. */
export const topIds = ({ sections }: Form): string[] => sections.flatMap(({ fields }) => fields.map(({ id }) => id));

/** Every id a new question should not have: no question of a group then hides one of the form. */
export const idsIn = ({ sections }: { sections: Pick<Section, 'fields'>[] }): string[] =>
  sections.flatMap(({ fields }) => fields.flatMap((field) => [field.id, ...childrenOf(field).map(({ id }) => id)]));

const indexIn = (questions: Field[], id: string): number => questions.findIndex((each) => each.id === id);

export const addQuestion = (form: Form, holder: Holder, field: Field, at?: number): Form =>
  withQuestions(form, holder, (questions) => inserted(questions, field, at));

export const removeQuestion = (form: Form, holder: Holder, id: string): Form =>
  withQuestions(form, holder, (questions) => removedAt(questions, indexIn(questions, id)));

export const moveQuestion = (form: Form, holder: Holder, id: string, by: number): Form =>
  withQuestions(form, holder, (questions) => movedBy(questions, indexIn(questions, id), by));

/** A deleted question back where it was, under another id where its own went to another meanwhile; answers the id. */
export const restoreQuestion = (form: Form, holder: Holder, field: Field, at: number): { form: Form; id: string } => {
  const taken = holder.groupId === undefined ? topIds(form) : questionsIn(form, holder).map(({ id }) => id);
  const back = taken.includes(field.id) ? { ...field, id: freeId(field.id, idsIn(form)) } : field;
  return { form: addQuestion(form, holder, back, at), id: back.id };
};

const marked = (name: string, mark: string): string => (name.trim() === '' ? name : `${name} (${mark})`);

/** What a copy is called; a name that is missing in a language stays missing. */
export const copyOf = ({ vi, en }: Text): Text => ({ vi: marked(vi, 'bản sao'), en: marked(en, 'copy') });

/** A copy of the question right after it, with an id of its own; a group's questions keep theirs, which are its own anyway. */
export const duplicateQuestion = (form: Form, holder: Holder, id: string): { form: Form; id: string } => {
  const questions = questionsIn(form, holder);
  const at = indexIn(questions, id);
  const original = questions[at];
  if (original === undefined) return { form, id };
  const copy = { ...original, label: copyOf(original.label), id: freeId(original.id, idsIn(form)) };
  return { form: addQuestion(form, holder, copy, at + 1), id: copy.id };
};
