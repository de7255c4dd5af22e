import type { Violation } from '../errors.ts';
import { moneyText, numberText } from '../words/format.ts';
import type { Text } from '../words/text.ts';
import type { FieldOf } from './field-parts.ts';
import { fine, violationAt } from './violation.ts';
import type { Spot } from './violation.ts';

const checkRange = (
  range: { min: number; max: number },
  value: number,
  spot: Spot,
  write: (value: number) => Text,
): readonly Violation[] => {
  if (!Number.isSafeInteger(value)) return [violationAt(spot, 'whole-number')];
  if (value < range.min) return [violationAt(spot, 'min', { min: write(range.min) })];
  return value > range.max ? [violationAt(spot, 'max', { max: write(range.max) })] : fine;
};

export const checkWholeNumber = (field: FieldOf<'whole-number'>, value: number, spot: Spot): readonly Violation[] =>
  checkRange({ min: field.min ?? -Infinity, max: field.max ?? Infinity }, value, spot, numberText);

/** Money is whole đồng and never less than nothing. */
export const checkMoney = (field: FieldOf<'money'>, value: number, spot: Spot): readonly Violation[] =>
  checkRange({ min: field.min ?? 0, max: field.max ?? Infinity }, value, spot, moneyText);
