import { differenceWords, itemWords, partWords } from '../../words/definition-parts.ts';
import { channelShort } from '../../words/service-facts.ts';
import { fill } from '../../words/text.ts';
import type { Text } from '../../words/text.ts';
import { isRecord, isText } from '../answer-shapes.ts';
import { placeOfItem, placeOfPart } from '../definition/place.ts';
import { topFields } from '../definition/form-places.ts';
import { childrenOf } from '../field-parts.ts';
import type { Field, Form } from '../form.ts';
import { ownValue } from '../own-value.ts';
import { unfinishedForm, unfinishedNames, unfinishedText } from './unfinished.ts';

/** Where two definitions are compared: the place, the way there in words, and what questions, cases and documents are called. */
export type DiffSpot = {
  place: string;
  way: Text[];
  key: string;
  inside: string;
  forms: { before: Form; after: Form };
  names: { before: ReadonlyMap<string, Text>; after: ReadonlyMap<string, Text> };
  /** Every question there is or was, by id. */
  questions: ReadonlyMap<string, Field>;
  /** The questions of the repeating group one is in. */
  siblings: Field[];
};

/** The way to a spot in one text. */
export const wayInWords = ({ way }: DiffSpot): Text =>
  way.length === 0
    ? differenceWords.text
    : { vi: way.map(({ vi }) => vi).join(' › '), en: way.map(({ en }) => en).join(' › ') };

/** Where a comparison begins: the whole of two definitions. */
export const wholeSpot = (before: unknown, after: unknown): DiffSpot => {
  const forms = { before: unfinishedForm(before), after: unfinishedForm(after) };
  return {
    ...{ place: '', way: [], key: '', inside: '', siblings: [], forms },
    names: { before: unfinishedNames(before), after: unfinishedNames(after) },
    questions: new Map([...topFields(forms.before), ...topFields(forms.after)]),
  };
};

const partName = (key: string, { key: inside, questions }: DiffSpot): Text =>
  (inside === 'answers'
    ? questions.get(key)?.label
    : (ownValue(partWords, `${inside}.${key}`) ?? ownValue(partWords, key))) ?? {
    vi: key,
    en: key,
  };

/** The spot of a property. */
export const atPart = (spot: DiffSpot, key: string): DiffSpot => ({
  ...spot,
  place: placeOfPart(spot.place, key),
  way: [...spot.way, partName(key, spot)],
  key,
  inside: spot.key,
});

const inBoth = (text: string): Text => ({ vi: text, en: text });

const nameOf = (item: unknown, at: number): Text => {
  const number = String(at + 1);
  if (!isRecord(item)) return inBoth(number);
  const { channel, id, value, agencyId, path } = item;
  if (isText(item.number)) return inBoth(item.number);
  if (id === undefined && isText(channel) && Object.hasOwn(channelShort, channel))
    return channelShort[channel as keyof typeof channelShort];
  const plain = [agencyId, id, value, path].find((each) => isText(each) && each !== '');
  const text = [item.label, item.title, item.name, item.asWritten].find(isRecord);
  return unfinishedText(text, isText(plain) ? plain : number);
};

/** The spot of an item of the list at that spot, named by what it says of itself. */
export const atItem = (list: DiffSpot, item: unknown, at: number): DiffSpot => {
  const noun = ownValue(itemWords, list.key) ?? ownValue(partWords, list.key) ?? inBoth(list.key);
  const group = list.key === 'fields' && isRecord(item) && isText(item.id) ? list.questions.get(item.id) : undefined;
  return {
    ...list,
    place: placeOfItem(list.place, item, at),
    way: [...list.way.slice(0, -1), fill(differenceWords.item, { noun, name: nameOf(item, at) })],
    siblings: group?.kind === 'group' ? childrenOf(group) : list.siblings,
  };
};
