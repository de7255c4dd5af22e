import { childrenOf } from '#shared/service/field-parts.ts';
import type { Field, Form } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';
import { addQuestion, idsIn, questionsIn, removeQuestion, topIds } from './edit-form.ts';
import type { Holder } from './edit-form.ts';
import { freeId } from './edit-ids.ts';
import { mayStandInGroup } from './edit-kinds.ts';
import { renameQuestion } from './edit-names.ts';

/** Where a question is moved to: into a section or group, after one of its questions or, without one, first. */
export type Target = { holder: Holder; after?: string | undefined };

/** Would the id stand twice there, or hide another? */
const isTaken = (form: Form, holder: Holder, id: string, wasAtTop: boolean): boolean =>
  (!wasAtTop && topIds(form).includes(id)) ||
  (holder.groupId !== undefined && questionsIn(form, holder).some((each) => each.id === id));

const isSame = (one: Holder, other: Holder): boolean =>
  one.sectionId === other.sectionId && one.groupId === other.groupId;

/** Is the place right after the question itself? Another list may have a question of the same id. */
const isAfterItself = ({ holder, after }: Target, from: Holder, id: string): boolean =>
  after === id && isSame(from, holder);

const put = (form: Form, from: Holder, field: Field, { holder, after }: Target): Form => {
  const without = removeQuestion(form, from, field.id);
  const at = after === undefined ? 0 : questionsIn(without, holder).findIndex(({ id }) => id === after) + 1;
  return addQuestion(without, holder, field, at);
};

/**
 * Moves a question anywhere; a group cannot stand in a group. Its id changes only where it would stand twice or hide another, and
 * what named it follows. Answers the id it then has.
 */
export const moveQuestionTo = (
  service: Service,
  from: Holder,
  id: string,
  target: Target,
): { service: Service; id: string } => {
  const { form } = service;
  const field = form && questionsIn(form, from).find((each) => each.id === id);
  if (form === undefined || field === undefined || isAfterItself(target, from, id)) return { service, id };
  if (target.holder.groupId !== undefined && field.kind === 'group') return { service, id };
  const twice = !isSame(from, target.holder) && isTaken(form, target.holder, id, from.groupId === undefined);
  if (!twice) return { service: { ...service, form: put(form, from, field, target) }, id };
  const renamed = freeId(id, idsIn(form));
  return moveQuestionTo(renameQuestion(service, from, id, renamed), from, renamed, target);
};

const inGroup = (sectionId: string, group: Field): Target[] => {
  const holder = { sectionId, groupId: group.id };
  return [{ holder }, ...childrenOf(group).map(({ id }) => ({ holder, after: id }))];
};

/** Every other place a question may be moved to, in the order of the form; a group takes what may stand in one. */
export const targetsFor = (form: Form, from: Holder, field: Field): Target[] =>
  form.sections
    .flatMap(({ id: sectionId, fields }) => [
      { holder: { sectionId } },
      ...fields.flatMap((each): Target[] => [
        { holder: { sectionId }, after: each.id },
        ...(each.kind === 'group' && mayStandInGroup(field.kind) ? inGroup(sectionId, each) : []),
      ]),
    ])
    .filter((target) => !isAfterItself(target, from, field.id));
