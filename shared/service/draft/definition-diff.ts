import { differenceWords } from '../../words/definition-parts.ts';
import { fill, locales } from '../../words/text.ts';
import type { Text } from '../../words/text.ts';
import { isRecord, isText } from '../answer-shapes.ts';
import { ownValue } from '../own-value.ts';
import { formPairs, itemPairs } from './diff-pairs.ts';
import type { DiffPair } from './diff-pairs.ts';
import { atPart, wayInWords, wholeSpot } from './diff-spot.ts';
import type { DiffSpot } from './diff-spot.ts';
import { sameJson } from './same-json.ts';
import { isSaidWhole, valueInWords } from './value-in-words.ts';

/**
 * One thing that differs, in words: where (`form.child.birthDate.label.vi`), what (“Câu hỏi ‘Họ và tên’ › Nhãn tiếng Việt”), what it was
 * and what it is. An item added or removed says all that is in it, a line each.
 */
export type Difference = {
  place: string;
  change: 'added' | 'removed' | 'moved' | 'changed';
  what: Text;
  before?: Text;
  after?: Text;
};

type Side = 'before' | 'after';
type Shape = 'nothing' | 'value' | 'text' | 'list' | 'record';

const isTextPair = (value: Record<string, unknown>): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (key === 'vi' || key === 'en') && isText(value[key]));
};

const shapeOf = (value: unknown, spot: DiffSpot): Shape => {
  if (value === undefined) return 'nothing';
  if (isSaidWhole(spot) || typeof value !== 'object' || value === null) return 'value';
  if (Array.isArray(value)) return value.length === 0 || value.some(isRecord) ? 'list' : 'value';
  return isRecord(value) && isTextPair(value) ? 'text' : 'record';
};

/** All that is in a value, a line each; a value without parts in words. */
const whole = (value: unknown, spot: DiffSpot, side: Side): Text => {
  const isEmpty = Array.isArray(value) && value.length === 0;
  if (isEmpty || shapeOf(value, spot) === 'value')
    return valueInWords(value, { ...spot, form: spot.forms[side], names: spot.names[side] });
  const bare = { ...spot, way: [] };
  const leaves = side === 'after' ? compare(undefined, value, bare, true) : compare(value, undefined, bare, true);
  const lines = leaves.map(({ what, before, after }) =>
    fill(differenceWords.line, { part: what, value: after ?? before ?? differenceWords.empty }),
  );
  if (lines.length === 0) return differenceWords.empty;
  return { vi: lines.map(({ vi }) => vi).join('\n'), en: lines.map(({ en }) => en).join('\n') };
};

const differs = (before: unknown, after: unknown, spot: DiffSpot): Difference => ({
  place: spot.place,
  change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
  what: wayInWords(spot),
  ...(before === undefined ? {} : { before: whole(before, spot, 'before') }),
  ...(after === undefined ? {} : { after: whole(after, spot, 'after') }),
});

/** A text, language by language: `Nhãn tiếng Việt`, `Nhãn tiếng Anh`. */
const ofTexts = (before: unknown, after: unknown, spot: DiffSpot): Difference[] =>
  locales.flatMap((locale) => {
    const [was, is] = [before, after].map((text) => (isRecord(text) ? text[locale] : undefined));
    if (was === is) return [];
    const part = spot.way.at(-1) ?? differenceWords.text;
    const way = [...spot.way.slice(0, -1), fill(differenceWords.language[locale], { part })];
    return [differs(was, is, { ...spot, place: `${spot.place}.${locale}`, way, key: '' })];
  });

const ofParts = (before: unknown, after: unknown, spot: DiffSpot, unfold: boolean): Difference[] => {
  const was = isRecord(before) ? before : {};
  const is = isRecord(after) ? after : {};
  const keys = new Set([...Object.keys(is), ...Object.keys(was)]);
  return [...keys].flatMap((key) => compare(ownValue(was, key), ownValue(is, key), atPart(spot, key), unfold));
};

const ofPairs = (pairs: DiffPair[], unfold: boolean): Difference[] =>
  pairs.flatMap(({ spot, before, after, moved }) => {
    const isOneSided = before === undefined || after === undefined;
    if (isOneSided && !unfold) return [differs(before, after, spot)];
    const move = moved && { place: spot.place, change: 'moved' as const, what: wayInWords(spot) };
    return [
      ...(move ? [{ ...move, before: moved.from, after: moved.to }] : []),
      ...compare(before, after, spot, unfold),
    ];
  });

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** `unfold`: what stands on one side only is taken apart to its leaves. */
function compare(before: unknown, after: unknown, spot: DiffSpot, unfold = false): Difference[] {
  if (sameJson(before, after)) return [];
  const questions = spot.place === 'form' && !unfold ? formPairs(before, after, spot) : undefined;
  if (questions) return ofPairs(questions, unfold);
  const shapes = new Set([shapeOf(before, spot), shapeOf(after, spot)]);
  const isOneSided = shapes.delete('nothing');
  const [shape] = shapes.size === 1 ? shapes : ['value' as const];
  if (shape === 'text') return ofTexts(before, after, spot);
  if (shape === 'list' && listOf(before).length + listOf(after).length > 0)
    return ofPairs(itemPairs(listOf(before), listOf(after), spot), unfold);
  if (shape === 'record' && (!isOneSided || unfold)) return ofParts(before, after, spot, unfold);
  return [differs(before, after, spot)];
}

/**
 * What differs between two definitions, field by field and in words, in the order of the later one; they may be unfinished. Items are
 * recognised by their ids: one that moved is named as moved. Nothing where they are equal.
 */
export const definitionDiff = (before: unknown, after: unknown): Difference[] =>
  compare(before ?? {}, after ?? {}, wholeSpot(before, after));
