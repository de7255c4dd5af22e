import { isRecord } from '../answer-shapes.ts';
import { ownValue } from '../own-value.ts';

/** Is it the same JSON, in whatever order its keys stand? What is undefined is not there. */
export const sameJson = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => sameJson(item, other[at]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const missing = Object.keys(other).some((key) => other[key] !== undefined && ownValue(one, key) === undefined);
  return !missing && Object.keys(one).every((key) => sameJson(one[key], ownValue(other, key)));
};
