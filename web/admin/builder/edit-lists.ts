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
