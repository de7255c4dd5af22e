import { readCitizenCard } from '../person/card/citizen-card.ts';
import { officialCodeIn, readCode, readTail, temporaryCodesIn } from './code.ts';

/** What someone at the counter typed or scanned may be. Anything else is a name or the end of a code. */
export type LookedUp =
  | { by: 'code'; codes: readonly string[] }
  | { by: 'identity'; value: string }
  | { by: 'phone'; value: string }
  | { by: 'words' };

/** `+84 912 345 601`, `84912345601` and `0912.345.601` are one number; undefined where it is none of Vietnam. */
export const readPhone = (typed: string): string | undefined => {
  const digits = typed.replaceAll(/[\s.()-]/g, '').replace(/^(\+|00)?84(?=\d{9,10}$)/, '0');
  return /^0\d{9,10}$/.test(digits) ? digits : undefined;
};

/** An identity number of twelve digits or, of older papers, nine; alone, or of the citizen card whose QR code was scanned. */
export const readIdentity = (typed: string): string | undefined => {
  const read = readCitizenCard(typed);
  if ('card' in read) return read.card.nationalId;
  const digits = typed.replaceAll(/\s/g, '');
  return /^(\d{12}|\d{9})$/.test(digits) ? digits : undefined;
};

/**
 * What is asked for: a code alone or in the address that a form's QR code holds, also as a scanner types it with a Vietnamese keyboard
 * on; an identity number or a whole citizen card; a telephone number.
 */
export const readLookedUp = (typed: string): LookedUp => {
  const code = readCode(typed) ?? officialCodeIn(typed);
  if (code !== undefined) return { by: 'code', codes: [code] };
  const codes = temporaryCodesIn(typed);
  if (codes.length > 0) return { by: 'code', codes };
  const identity = readIdentity(typed);
  if (identity !== undefined) return { by: 'identity', value: identity };
  const phone = readTail(typed) === undefined ? readPhone(typed) : undefined;
  return phone === undefined ? { by: 'words' } : { by: 'phone', value: phone };
};
