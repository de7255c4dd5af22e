import { childrenOf } from '#shared/service/field-parts.ts';
import type { Field, Form } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';
import { addQuestion, idsIn, questionsIn, removeQuestion } from './edit-form.ts';
import type { Holder } from './edit-form.ts';
import { freeId } from './edit-ids.ts';
import { renameQuestion } from './edit-names.ts';

/** Where a question is moved to: into a section or group, after one of its questions or, without one, first. */
export type Target = { holder: Holder; after?: string | undefined };

const topIds = ({ sections }: Form): string[] => sections.flatMap(({ fields }) => fields.map(({ id }) => id));

/** Would the id stand twice there? */
const isTaken = (form: Form, { groupId, ...section }: Holder, id: string, wasAtTop: boolean): boolean =>
  groupId === undefined
    ? !wasAtTop && topIds(form).includes(id)
    : questionsIn(form, { ...section, groupId }).some((each) => each.id === id);

const isSame = (one: Holder, other: Holder): boolean =>
  one.sectionId === other.sectionId && one.groupId === other.groupId;

const put = (form: Form, from: Holder, field: Field, { holder, after }: Target): Form => {
  const without = removeQuestion(form, from, field.id);
  const at = after === undefined ? 0 : questionsIn(without, holder).findIndex(({ id }) => id === after) + 1;
  return addQuestion(without, holder, field, at);
};

/**
 * Moves a question anywhere; a group cannot stand in a group. Its id changes only where it would stand twice, and what named it
 * follows. Answers the id it then has.
 */
export const moveQuestionTo = (
  service: Service,
  from: Holder,
  id: string,
  target: Target,
): { service: Service; id: string } => {
  const { form } = service;
  const field = form && questionsIn(form, from).find((each) => each.id === id);
  if (form === undefined || field === undefined || target.after === id) return { service, id };
  if (target.holder.groupId !== undefined && (field.kind === 'group' || target.holder.groupId === id))
    return { service, id };
  const twice = !isSame(from, target.holder) && isTaken(form, target.holder, id, from.groupId === undefined);
  if (!twice) return { service: { ...service, form: put(form, from, field, target) }, id };
  const renamed = freeId(id, idsIn(form));
  const followed = renameQuestion(service, from, id, renamed);
  return {
    service: { ...followed, form: put(followed.form ?? form, from, { ...field, id: renamed }, target) },
    id: renamed,
  };
};

/** Every place a question may be moved to, in the order of the form; groups take plain questions only. */
export const targetsFor = (form: Form, field: Field): Target[] =>
  form.sections.flatMap(({ id: sectionId, fields }) => [
    { holder: { sectionId } },
    ...fields.flatMap((each): Target[] => [
      { holder: { sectionId }, after: each.id },
      ...(each.kind === 'group' && field.kind !== 'group'
        ? [
            { holder: { sectionId, groupId: each.id } },
            ...childrenOf(each).map(({ id }) => ({ holder: { sectionId, groupId: each.id }, after: id })),
          ]
        : []),
    ]),
  ]);
