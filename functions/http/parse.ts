import type * as z from 'zod';
import { Refusal } from '#shared/errors.ts';
import type { RefusalCode, Violation } from '#shared/errors.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { Text } from '#shared/words/text.ts';

/** Bytes of a body: answers may be 300 KB and definitions 350 KB, judged by their use cases; a decision lists 300 items; the rest is short. */
const bodyLimits: Partial<Record<RouteName, number>> = {
  saveAnswers: 1024 * 1024,
  openDraft: 1024 * 1024,
  saveDefinition: 1024 * 1024,
  importDrafts: 2 * 1024 * 1024,
  openDecision: 256 * 1024,
  saveDecision: 256 * 1024,
};
const bodyLimit = 64 * 1024;

const words: Record<'unknown-field' | 'wrong-type' | 'invalid', Text> = {
  'unknown-field': { vi: 'Cổng không nhận thông tin này', en: 'The portal does not know this field' },
  'wrong-type': { vi: 'Thông tin sai kiểu', en: 'This is of the wrong type' },
  invalid: { vi: 'Thông tin chưa hợp lệ', en: 'This is not valid' },
};

type Issue = z.core.$ZodIssue;

const codeOf = (issue: Issue): keyof typeof words => {
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') return 'wrong-type';
  return 'invalid';
};

const violationsOf = (issue: Issue): Violation[] => {
  const rule = codeOf(issue);
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => ({ path: path.join('.'), rule, message: words[rule] }));
};

/** The gravest first: what the portal does not know, what it cannot read, what is not right. */
const order: RefusalCode[] = ['unknown-field', 'wrong-type', 'invalid'];

/** Parses what a route declares; refuses with every violation found, and 'malformed-json' what nests too deep to be read. */
export const parsed = (schema: z.ZodType, value: unknown): unknown => {
  let result: ReturnType<typeof schema.safeParse>;
  try {
    result = schema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('malformed-json');
    throw error;
  }
  if (result.success) return result.data;
  const { issues } = result.error;
  const code = order.find((each) => issues.some((issue) => codeOf(issue) === each)) ?? 'invalid';
  throw new Refusal(code, { violations: issues.flatMap(violationsOf).slice(0, 100) });
};

/** The body as text, decoded where the gateway had to encode it; refuses 'body-too-large'. */
export const bodyText = (name: RouteName, body: string | undefined, isBase64: boolean): string => {
  const limit = bodyLimits[name] ?? bodyLimit;
  if ((body?.length ?? 0) > limit * 2) throw new Refusal('body-too-large');
  const text = isBase64 ? Buffer.from(body ?? '', 'base64').toString() : (body ?? '');
  if (Buffer.byteLength(text) > limit) throw new Refusal('body-too-large');
  return text;
};

/** Half a character, as JSON writes it: storage takes none. */
const halfCharacter = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/** Refuses 'malformed-json' what is not JSON, or holds half a character. */
export const readJson = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    if (/\\ud/i.test(text) && halfCharacter.test(JSON.stringify(value))) throw new Refusal('malformed-json');
    return value;
  } catch {
    throw new Refusal('malformed-json');
  }
};
