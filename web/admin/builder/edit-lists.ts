import { isRecord, isText } from '#shared/service/answer-shapes.ts';
import { freeId } from './edit-ids.ts';

/** The list with one more, at its place or at the end. */
export const inserted = <Item>(list: readonly Item[], item: Item, at = list.length): Item[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];

export const removedAt = <Item>(list: readonly Item[], at: number): Item[] => list.filter((_, each) => each !== at);

/** The list with one item some places further down or, below zero, up; past an end it stays at the end. */
export const movedBy = <Item>(list: readonly Item[], at: number, by: number): Item[] => {
  const item = list[at];
  if (item === undefined) return [...list];
  return inserted(removedAt(list, at), item, Math.max(0, Math.min(list.length - 1, at + by)));
};

const named = (item: unknown, by: 'id' | 'value'): string | undefined => {
  const name = isRecord(item) ? item[by] : undefined;
  return isText(name) && name !== '' ? name : undefined;
};

/** What was deleted, as it comes back into its list: under another id or value where its own went to another meanwhile. */
export const withOwnId = <Item>(list: readonly Item[], item: Item): Item => {
  const by = named(item, 'id') === undefined ? 'value' : 'id';
  const own = named(item, by);
  const taken = list.flatMap((each) => named(each, by) ?? []);
  return own === undefined || !taken.includes(own) ? item : { ...item, [by]: freeId(own, taken) };
};
