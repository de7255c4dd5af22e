import * as z from 'zod';
import { s3Error } from './s3-error.ts';

const Condition = z.union([
  z.tuple([z.string(), z.string(), z.union([z.string(), z.number()])]),
  z.record(z.string(), z.union([z.string(), z.number()])),
]);
const Policy = z.object({ expiration: z.string(), conditions: z.array(z.unknown()) });

type FieldCondition = { readonly operator: 'eq' | 'starts-with'; readonly field: string; readonly value: string };

/** What a signed policy lets a form do; `expires` in milliseconds, sizes in bytes. */
export type PostPolicy = {
  readonly expires: number;
  readonly fields: readonly FieldCondition[];
  readonly smallest: number;
  readonly largest: number;
};

const LARGEST = 5 * 1024 ** 3;

const invalid = (why: string) => s3Error('InvalidPolicyDocument', `Invalid Policy: ${why}`);
const refused = (why: string) => s3Error('AccessDenied', `Invalid according to Policy: ${why}`);

const readCondition = (condition: unknown): FieldCondition[] => {
  const parsed = Condition.safeParse(condition);
  if (!parsed.success) throw invalid(`Invalid condition: ${JSON.stringify(condition)}.`);
  if (!Array.isArray(parsed.data)) {
    const entries = Object.entries(parsed.data);
    if (entries.length !== 1)
      throw invalid('Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.');
    return entries.map(([name, value]) => ({ operator: 'eq', field: name.toLowerCase(), value: String(value) }));
  }
  const [operator, field, value] = parsed.data;
  const kind = operator.toLowerCase();
  if (kind !== 'eq' && kind !== 'starts-with') throw invalid(`Invalid Condition operation identifier: ${operator}.`);
  if (!field.startsWith('$')) throw invalid(`Conditional field name must start with '$': ${field}.`);
  return [{ operator: kind, field: field.slice(1).toLowerCase(), value: String(value) }];
};

const isRange = (condition: unknown): condition is [string, unknown, unknown] =>
  Array.isArray(condition) && typeof condition[0] === 'string' && condition[0].toLowerCase() === 'content-length-range';

const readRange = (condition: unknown): { smallest: number; largest: number } => {
  const [, smallest, largest] = isRange(condition) ? condition.map(Number) : [];
  if (!Number.isInteger(smallest) || !Number.isInteger(largest)) throw invalid('Invalid content-length-range.');
  return { smallest: smallest ?? 0, largest: largest ?? 0 };
};

/** Reads the base64 policy of a form; refuses what is no policy (InvalidPolicyDocument). */
export const readPolicy = (encoded: string): PostPolicy => {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  } catch {
    throw invalid('Invalid JSON.');
  }
  const parsed = Policy.safeParse(json);
  if (!parsed.success) {
    const missing = String(parsed.error.issues[0]?.path[0] ?? '');
    throw invalid(missing === '' ? 'Invalid JSON.' : `Policy missing ${missing}.`);
  }
  const expires = Date.parse(parsed.data.expiration);
  if (Number.isNaN(expires)) throw invalid(`Invalid 'expiration' value: '${parsed.data.expiration}'`);
  const ranges = parsed.data.conditions.filter(isRange).map(readRange);
  return {
    expires,
    fields: parsed.data.conditions.filter((condition) => !isRange(condition)).flatMap(readCondition),
    smallest: Math.max(0, ...ranges.map((range) => range.smallest)),
    largest: Math.min(LARGEST, ...ranges.map((range) => range.largest)),
  };
};

const holds = ({ operator, field, value }: FieldCondition, actual: string | undefined): boolean => {
  if (actual === undefined) return false;
  if (operator === 'eq') return actual === value;
  if (field !== 'content-type') return actual.startsWith(value);
  return actual.split(',').every((type) => type.trim().startsWith(value));
};

/** Fields that no condition need cover. */
const uncovered = new Set(['policy', 'x-amz-signature', 'file', 'bucket']);

/** Refuses a form that its policy does not allow: expired, a condition that fails, a field that no condition covers (AccessDenied). `fields` by lower-case name, with the real `bucket`. */
export const checkPolicy = (policy: PostPolicy, fields: Readonly<Record<string, string>>, now: number): void => {
  if (now >= policy.expires) throw refused('Policy expired.');
  const failing = policy.fields.find((condition) => !holds(condition, fields[condition.field]));
  if (failing) {
    throw refused(`Policy Condition failed: ["${failing.operator}", "$${failing.field}", "${failing.value}"]`);
  }
  const covered = new Set(policy.fields.map((condition) => condition.field));
  const extra = Object.keys(fields).filter(
    (name) => !covered.has(name) && !uncovered.has(name) && !name.startsWith('x-ignore-'),
  );
  if (extra.length > 0) throw refused(`Extra input fields: ${extra.join(', ')}`);
};

/** Refuses a file smaller or larger than the policy's range (EntityTooSmall, EntityTooLarge). */
export const checkSize = (policy: PostPolicy, size: number): void => {
  if (size < policy.smallest) {
    throw s3Error('EntityTooSmall', undefined, { ProposedSize: String(size), MinSizeAllowed: String(policy.smallest) });
  }
  if (size > policy.largest) {
    throw s3Error('EntityTooLarge', undefined, { ProposedSize: String(size), MaxSizeAllowed: String(policy.largest) });
  }
};
