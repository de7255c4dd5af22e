import { placeOfItem, placeOfPart } from '#shared/service/definition/place.ts';
import { partWords } from '#shared/words/definition-parts.ts';
import type { Text } from '#shared/words/text.ts';

/** Where something stands in a definition: its place, the key it has and the key of what holds it. */
export type Spotted = { place: string; key: string; inside: string };

/** A part of the definition that is edited: what it is now, and how it is changed without touching what stands around it. */
export type Spot<Value> = Spotted & { value: Value; change(update: (now: Value) => Value): void };

const withPart = <Whole extends object, Key extends keyof Whole>(now: Whole, key: Key, next: Whole[Key]): Whole => {
  if (Object.is(next, now[key])) return now;
  if (next !== undefined) return { ...now, [key]: next };
  const { [key]: _gone, ...others } = now;
  return others as unknown as Whole;
};

/** A property of a spot; changed to undefined it is no longer there. */
export const inside = <Whole extends object, Key extends keyof Whole & string>(
  spot: Spot<Whole>,
  key: Key,
): Spot<Whole[Key]> => ({
  value: spot.value[key],
  place: placeOfPart(spot.place, key),
  key,
  inside: spot.key,
  change: (update) => spot.change((now) => withPart(now, key, update(now[key]))),
});

/** An item of a list, found again by its id or value where it has one, so that a change never meets its neighbour. */
export const itemAt = <Item>(list: Spot<Item[]>, at: number): Spot<Item> => {
  const name = placeOfItem('', list.value[at], at);
  return {
    value: list.value[at] as Item,
    place: placeOfItem(list.place, list.value[at], at),
    key: list.key,
    inside: list.inside,
    change: (update) =>
      list.change((now) => {
        const isMeant = (each: Item | undefined, index: number) => placeOfItem('', each, index) === name;
        const found = at < now.length && isMeant(now[at], at) ? at : now.findIndex(isMeant);
        return now.map((each, index) => (index === found ? update(each) : each));
      }),
  };
};

/** The spot of something that may be absent, once it is there. */
export const given = <Value>(spot: Spot<Value | undefined>): Spot<Value> | undefined => {
  const { value } = spot;
  if (value === undefined) return undefined;
  return { ...spot, value, change: (update) => spot.change((now) => (now === undefined ? now : update(now))) };
};

/** What the part at a spot is called. */
export const nameOf = ({ inside: holder, key }: Spotted): Text =>
  partWords[`${holder}.${key}`] ?? partWords[key] ?? { vi: key, en: key };
