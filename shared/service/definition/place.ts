import { isRecord, isText } from '../answer-shapes.ts';

/** Lists that a place leaves out: what stands in them is named by its id (`form.child.birthDate`, `fee.copy`). */
const unnamed: ReadonlySet<string> = new Set(['sections', 'fields', 'lines', 'choices']);

const under = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`);

/** The place of a property of what stands at a place. */
export const placeOfPart = (place: string, name: string): string => (unnamed.has(name) ? place : under(place, name));

/** The place of an item of a list: by its id or value, else by its number. */
export const placeOfItem = (place: string, item: unknown, at: number): string => {
  const names = isRecord(item) ? [item.id, item.value] : [];
  return under(place, names.find((name) => isText(name) && name !== '')?.toString() ?? String(at));
};
