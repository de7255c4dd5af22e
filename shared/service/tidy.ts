import { isAddress, isRecord, isTexts } from './answer-shapes.ts';
import type { Answer } from './condition.ts';
import type { FieldKind } from './form.ts';

/** Visible Latin letters, Vietnamese's included, each already one composed code point: nothing to do but trim. */
const calm = /^[\x20-\x7e\u00a1-\u024f\u1ea0-\u1ef9]*$/;
/** Controls but tab and line ends, lone surrogates, zero-width marks and turned writing directions: nobody types them. */
const invisible = /(?![\t\n\r])[\p{Cc}\p{Cs}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** Text as it is kept: NFC, trimmed, without invisible characters. */
export const tidyText = (text: string): string =>
  calm.test(text) ? text.trim() : text.replace(invisible, '').normalize('NFC').trim();

/** Length in characters as people count them (code points), not UTF-16 units. */
export const lengthOf = (text: string): number => (calm.test(text) ? text.length : Array.from(text).length);

const separators: Partial<Record<FieldKind, RegExp>> = {
  'national-id': /[\s.-]/g,
  'tax-code': /[\s.]/g,
  phone: /[\s.()-]/g,
};
const unseparated = /^\+?\d*$/;

const tidyWord = (kind: FieldKind, text: string): string => {
  const written = separators[kind];
  if (written === undefined) return tidyText(text);
  return unseparated.test(text) ? text : tidyText(text.replace(written, ''));
};

const tidyTexts = (texts: string[]): string[] | undefined => {
  const kept = [...new Set(texts.map(tidyText))].filter((text) => text !== '');
  return kept.length === 0 ? undefined : kept;
};

const tidyAddress = (address: Record<string, unknown>): Answer | undefined => {
  const { province = '', commune = '', detail = '', ...rest } = address;
  const parts = { province, commune, detail };
  if (!isAddress(parts) || Object.keys(rest).length > 0) return undefined;
  return { province: tidyText(parts.province), commune: tidyText(parts.commune), detail: tidyText(parts.detail) };
};

const isBlank = (answer: Answer): boolean => isAddress(answer) && Object.values(answer).every((part) => part === '');

/** An answer as it is kept, or undefined where nothing was answered or asked; of a wrong type it stays as it is. */
export const tidyAnswer = (kind: FieldKind, answer: Answer | undefined): Answer | undefined => {
  if (answer === undefined || answer === null || kind === 'note') return undefined;
  if (typeof answer === 'string') return tidyWord(kind, answer) || undefined;
  if (isTexts(answer)) return tidyTexts(answer);
  if (kind !== 'address' || !isRecord(answer)) return answer;
  const tidied = tidyAddress(answer) ?? answer;
  return isBlank(tidied) ? undefined : tidied;
};
