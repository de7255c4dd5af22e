/** Đồng have no parts, so what is behind the last mark is thousands, or noughts. */
const forms = [
  /^\d{1,3}(\.\d{3})+(,0{1,2})?$/,
  /^\d{1,3}(,\d{3})+(\.0{1,2})?$/,
  /^\d{1,3}( \d{3})+([.,]0{1,2})?$/,
  /^\d{1,15}([.,]0{1,2})?$/,
];
/** How banks whose exports are made with Java write a number into a spreadsheet: `1.25E7`. */
const scientific = /^\d\.\d{1,15}E\d{1,2}$/;

const wholeDong = (text: string): number | undefined => {
  if (scientific.test(text)) return Number(text);
  const noughts = /[.,]0{1,2}$/;
  return forms.some((form) => form.test(text)) ? Number(text.replace(noughts, '').replaceAll(/[., ]/g, '')) : undefined;
};

/**
 * An amount as banks write it, in whole đồng with its sign: `1.234.567`, `1,234,567 VND`, `24.000,00`, `-8000`, `(8.000)`. An empty cell or a dash is 0;
 * undefined where it is no amount, or one with a part of a đồng.
 */
export const readAmount = (text: string): { dong: number; signed: boolean } | undefined => {
  const bare = text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replace(/\s*(?:đ|đồng|vnđ|vnd)\.?$/i, '')
    .trim();
  if (bare === '' || bare === '-') return { dong: 0, signed: false };
  const [, inBrackets] = /^\(([^()]*)\)$/.exec(bare) ?? [];
  const [, sign = '', digits = ''] = /^([+-]?)\s*(.*)$/.exec(inBrackets ?? bare) ?? [];
  const dong = wholeDong(digits);
  if (dong === undefined || !Number.isSafeInteger(dong)) return undefined;
  const isNegative = sign === '-' || inBrackets !== undefined;
  return { dong: isNegative && dong !== 0 ? -dong : dong, signed: isNegative || sign === '+' };
};
