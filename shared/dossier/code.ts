import { localDate } from '../calendar/local-time.ts';
import { beforeAccents } from './typed-code.ts';

/** Official codes as found in the wild: old right-to-left units, new left-to-right ones, dates of 6 or 8 digits (domain: TT 01/2018 Đ19; QĐ 20/2020). */
const officialCode = /^[0-9A-Z]{2,3}(\.[0-9A-Z]{1,3}){0,5}-\d{6}(\d{2})?-\d{4,7}$/;

/** Crockford's letters and digits: none that is read as another. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const temporaryCodePattern = /^TMP-\d{6}-[0-9A-HJKMNP-TV-Z]{6}$/;

const shortDate = (instant: string): string => localDate(instant).slice(2).replaceAll('-', '');

/** What one sequence counts: a unit's dossiers of one local day (TT 01/2018 Đ19). */
export const counterKey = (unit: string, instant: string): string => `${unit}#${localDate(instant)}`;

/** The official code: unit, local date of receipt, sequence of that day (at least 4 digits; it grows past 9999 and never wraps). */
export const officialCodeOf = (unit: string, instant: string, sequence: number): string =>
  `${unit}-${shortDate(instant)}-${String(sequence).padStart(4, '0')}`;

/** The code of a submission not yet accepted, from 6 random bytes (5 bits of each count: 2^30 a day); it resolves for ever. */
export const temporaryCodeOf = (instant: string, random: Uint8Array): string => {
  if (random.length < 6) throw new Error('a temporary code needs 6 random bytes');
  const letters = Array.from(random.slice(0, 6), (byte) => crockford.charAt(byte & 31));
  return `TMP-${shortDate(instant)}-${letters.join('')}`;
};

/** The code someone typed, in capitals and without blanks, if it has the form of one; else undefined. */
export const readCode = (typed: string): string | undefined => {
  const code = typed.replaceAll(/\s/g, '').toUpperCase();
  return officialCode.test(code) || temporaryCodePattern.test(code) ? code : undefined;
};

/** The official code in a longer text, such as the address in a form's QR code. */
export const officialCodeIn = (typed: string): string | undefined =>
  /(?<![0-9A-Z.])[0-9A-Z]{2,3}(?:\.[0-9A-Z]{1,3}){0,5}-\d{6}(?:\d{2})?-\d{4,7}(?=$|[^0-9])/.exec(
    typed.toUpperCase(),
  )?.[0];

/** The temporary code in a longer text: several that it may have been where a Vietnamese keyboard took some of its letters for accents. */
export const temporaryCodesIn = (typed: string): string[] => {
  const [, date, letters] =
    /TMP-(\d{6})-([\p{L}\d]{3,6})(?![\p{L}\d])/u.exec(typed.normalize('NFC').toUpperCase()) ?? [];
  if (date === undefined || letters === undefined) return [];
  return beforeAccents(letters)
    .map((each) => `TMP-${date}-${each}`)
    .filter((code) => temporaryCodePattern.test(code));
};

/** What officers say of a code at the counter: the sequence, or a temporary code's six letters; the day tells them apart. */
export type CodeTail = { tail: string; date?: string };

/** The tail of an official or temporary code and its date (YYMMDD). */
export const tailOf = (code: string): Required<CodeTail> => {
  const [, date = '', tail = ''] = code.split('-');
  return { tail, date: date.slice(-6) };
};

/** The tail someone typed, alone or after its date (`7`, `0007`, `261123-0007`, `7k2m9q`); undefined if it has the form of none. */
export const readTail = (typed: string): CodeTail | undefined => {
  const text = typed.replaceAll(/\s/g, '').toUpperCase();
  const [, date, tail] = /^(?:(?:TMP-)?(\d{6})-)?(\d{1,7}|[0-9A-HJKMNP-TV-Z]{6})$/.exec(text) ?? [];
  if (tail === undefined) return undefined;
  return { tail: tail.padStart(4, '0'), ...(date !== undefined && { date }) };
};
