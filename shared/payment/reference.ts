/**
 * A payment reference: `MC`, nine random signs and one that checks the others. Twelve letters and digits, so that a bank's purpose line and
 * VNPay's `vnp_TxnRef` both carry it whole (a dossier code is too long and may not exist yet). No sign is mistaken for another.
 */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const prefix = 'MC';
const randomSigns = 9;

/** Twice a sign in the field of 32 elements (x^5 + x^2 + 1), where every sign has another double. */
const doubled = (sign: number): number => (sign & 16 ? (sign << 1) ^ 0b100101 : sign << 1);

/**
 * The sign that checks the others: with it all signs, each doubled once more than the next, add up to nothing. One wrong sign is noticed, and
 * two swapped ones are, neighbours or not. A sum modulo 32 cannot do both: its weights would be odd, and so their differences even.
 */
const checkSign = (signs: string): string =>
  alphabet[Array.from(signs).reduce((sum, sign) => doubled(sum ^ alphabet.indexOf(sign)), 0)] ?? '';

/** A reference of nine random bytes or more. */
export const referenceOf = (random: Uint8Array): string => {
  const signs = Array.from(random.slice(0, randomSigns), (byte) => alphabet[byte % alphabet.length]).join('');
  return `${prefix}${signs}${checkSign(signs)}`;
};

/** Is it a reference of ours, as far as the signs themselves tell? */
export const isReference = (text: string): boolean => {
  const signs = text.slice(prefix.length, -1);
  return (
    text.length === prefix.length + randomSigns + 1 &&
    text.startsWith(prefix) &&
    Array.from(text.slice(prefix.length)).every((sign) => alphabet.includes(sign)) &&
    text.endsWith(checkSign(signs))
  );
};

/** The references in a purpose line, as banks hand it on: in capitals, with spaces put in or left out, other words around it. */
export const referencesIn = (purpose: string): string[] => {
  const joined = purpose.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  const found = new Set<string>();
  for (let at = joined.indexOf(prefix); at >= 0; at = joined.indexOf(prefix, at + 1)) {
    const candidate = joined.slice(at, at + prefix.length + randomSigns + 1);
    if (isReference(candidate)) found.add(candidate);
  }
  return [...found];
};
