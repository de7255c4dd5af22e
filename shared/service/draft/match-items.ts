import { isRecord, isText } from '../answer-shapes.ts';
import { sameJson } from './same-json.ts';

/** An item of two lists: in one of them only, or in both; `at` is where it stands, or stood where it is gone. */
type Matched = { before?: unknown; after?: unknown; at: number; movedFrom?: number };

/** What tells items apart, the first that does for both lists. */
const identities = ['id', 'value', 'channel', 'number', 'agencyId'];

const idsBy = (key: string, list: unknown[]): string[] | undefined => {
  const ids = list.map((item) => (isRecord(item) ? item[key] : undefined));
  return ids.every(isText) && new Set(ids).size === ids.length ? ids : undefined;
};

/** The longest run of places that ascend: what did not move. */
export const unmoved = (places: number[]): Set<number> => {
  const best = places.map<number[]>(() => []);
  places.forEach((place, at) => {
    const longest = best
      .slice(0, at)
      .filter((_, earlier) => (places[earlier] ?? 0) < place)
      .reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
    best[at] = [...longest, place];
  });
  return new Set(best.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []));
};

const matchById = (before: unknown[], after: unknown[], was: string[], is: string[]): Matched[] => {
  const places = is.map((id) => was.indexOf(id));
  const stay = unmoved(places.filter((place) => place >= 0));
  const kept = after.map((item, at): Matched => {
    const wasAt = places[at] ?? -1;
    if (wasAt < 0) return { after: item, at };
    return { before: before[wasAt], after: item, at, ...(stay.has(wasAt) ? {} : { movedFrom: wasAt }) };
  });
  const gone = before.map((item, at): Matched => ({ before: item, at }));
  return [...kept, ...gone.filter((_, at) => !is.includes(was[at] ?? ''))];
};

const sameStart = (one: unknown[], other: unknown[]): number => {
  const at = one.findIndex((item, place) => place >= other.length || !sameJson(item, other[place]));
  return at < 0 ? one.length : at;
};

/** Items without ids: what is the same from the start and from the end is, what lies between is compared one by one. */
const matchByPlace = (before: unknown[], after: unknown[]): Matched[] => {
  const start = sameStart(before, after);
  const end = sameStart(before.slice(start).reverse(), after.slice(start).reverse());
  const [oldOnes, newOnes] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return Array.from({ length: Math.max(oldOnes.length, newOnes.length) }, (_, place) => ({
    ...(place < oldOnes.length ? { before: oldOnes[place] } : {}),
    ...(place < newOnes.length ? { after: newOnes[place] } : {}),
    at: start + place,
  }));
};

/** The items of two lists side by side: by what identifies them where they have it, else by their place. */
export const matchItems = (before: unknown[], after: unknown[]): Matched[] => {
  for (const key of identities) {
    const [was, is] = [idsBy(key, before), idsBy(key, after)];
    if (was && is) return matchById(before, after, was, is);
  }
  return matchByPlace(before, after);
};
