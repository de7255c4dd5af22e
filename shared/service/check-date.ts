import type { Violation } from '../errors.ts';
import { dateText } from '../words/format.ts';
import type { FieldOf } from './field-parts.ts';
import { isRealDate } from './real-date.ts';
import { fine, violationAt } from './violation.ts';
import type { Spot } from './violation.ts';

type Bound = NonNullable<FieldOf<'date'>['notBefore']>;
type Side = 'not-before' | 'not-after';

const dateOf = (bound: Bound, spot: Spot): unknown => {
  if (bound === 'today') return spot.context.today;
  if (typeof bound === 'string') return bound;
  return bound.field in spot.entry ? spot.entry[bound.field] : spot.answers[bound.field];
};

const isOnSide: Record<Side, (date: string, bound: string) => boolean> = {
  'not-before': (date, bound) => date >= bound,
  'not-after': (date, bound) => date <= bound,
};

/** A bound by another question counts once that one holds a real date. */
const checkBound = (side: Side, bound: Bound | undefined, date: string, spot: Spot): readonly Violation[] => {
  if (bound === undefined) return fine;
  const limit = dateOf(bound, spot);
  if (!isRealDate(limit) || isOnSide[side](date, limit)) return fine;
  const values = { date: dateText(limit) };
  if (bound === 'today') return [violationAt(spot, `${side}-today`, values, side)];
  if (typeof bound === 'string') return [violationAt(spot, side, values)];
  return [violationAt(spot, `${side}-field`, { ...values, Other: spot.labelOf(bound.field) }, side)];
};

export const checkDate = (field: FieldOf<'date'>, date: string, spot: Spot): readonly Violation[] => {
  if (!isRealDate(date)) return [violationAt(spot, 'date')];
  const early = checkBound('not-before', field.notBefore, date, spot);
  const late = checkBound('not-after', field.notAfter, date, spot);
  return early === fine ? late : [...early, ...late];
};
