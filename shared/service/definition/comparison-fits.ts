import type { Comparison, Condition } from '../condition.ts';
import type { Field, FieldKind } from '../form.ts';
import { isRealDate } from '../real-date.ts';

/** One comparison, a leaf of a condition. */
export type Leaf = Extract<Condition, { field: string }>;

/** The comparisons of a condition, wherever they stand in it. */
export const leavesOf = (condition: Condition): Leaf[] => {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
};

const presence: Comparison[] = ['answered', 'not-answered'];
const same: Comparison[] = [...presence, 'is', 'is-not'];
const ordered: Comparison[] = [...same, 'less-than', 'at-most', 'more-than', 'at-least'];

const comparisonsOf: Record<FieldKind, Comparison[]> = {
  text: same,
  'long-text': presence,
  'whole-number': ordered,
  money: ordered,
  date: ordered,
  'yes-no': same,
  'one-of': same,
  'several-of': [...presence, 'includes'],
  list: same,
  'national-id': same,
  'tax-code': same,
  phone: same,
  email: same,
  address: presence,
  file: presence,
  note: [],
  group: presence,
};

const isString = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number';
const never = (): boolean => false;

const valueOf: Record<FieldKind, (value: unknown) => boolean> = {
  text: isString,
  'long-text': never,
  'whole-number': isNumber,
  money: isNumber,
  date: isRealDate,
  'yes-no': (value) => typeof value === 'boolean',
  'one-of': isString,
  'several-of': isString,
  list: isString,
  'national-id': isString,
  'tax-code': isString,
  phone: isString,
  email: isString,
  address: never,
  file: never,
  note: never,
  group: never,
};

/** How a question of this kind can be compared. */
export const comparisonsFor = (kind: FieldKind): readonly Comparison[] => comparisonsOf[kind];

/** Does the comparison look at a value, or only at whether there is an answer? */
export const looksAtValue = (compare: Comparison): boolean => !presence.includes(compare);

/** Can a question of this kind be compared so, with such a value? */
export const comparisonFits = ({ kind }: Field, { compare, value }: Leaf): boolean =>
  comparisonsOf[kind].includes(compare) && (!looksAtValue(compare) || valueOf[kind](value));
