const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const digit = (value: number): string => digits[value] ?? '';

/** After "mười" and "mươi" five is "lăm"; after "mươi" one is "mốt". Four stays "bốn": "tư" is as right, and not everywhere. */
const unitAfter = (tens: number, unit: number): string => {
  if (unit === 1 && tens > 1) return 'mốt';
  return unit === 5 && tens > 0 ? 'lăm' : digit(unit);
};

/** 0 to 999; what follows a larger class is read in full, "không trăm linh …", since its zeros are not heard otherwise. */
const upToThousand = (value: number, follows: boolean): string[] => {
  const [hundreds, tens, unit] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words = hundreds > 0 || follows ? [digit(hundreds), 'trăm'] : [];
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(digit(tens), 'mươi');
  if (tens === 0 && unit > 0 && words.length > 0) words.push('linh');
  if (unit > 0) words.push(unitAfter(tens, unit));
  return words;
};

const classes = [
  [1_000_000_000, 'tỷ'],
  [1_000_000, 'triệu'],
  [1_000, 'nghìn'],
] as const;

/** The words of a positive number; from a thousand tỷ on the tỷ are themselves read as a number. */
const numberInWords = (value: number, follows: boolean): string[] => {
  const words: string[] = [];
  let rest = value;
  for (const [size, name] of classes) {
    const count = Math.floor(rest / size);
    if (count > 0) words.push(...numberInWords(count, follows || words.length > 0), name);
    rest %= size;
  }
  return rest > 0 ? [...words, ...upToThousand(rest, follows || words.length > 0)] : words;
};

/** A sum in words as receipts have it: 24000 is "Hai mươi bốn nghìn đồng". Whole đồng from 0 on; throws a RangeError for anything else. */
export const dongInWords = (dong: number): string => {
  if (!Number.isSafeInteger(dong) || dong < 0) throw new RangeError(`${dong} is no sum in whole đồng`);
  const words = dong === 0 ? digit(0) : numberInWords(dong, false).join(' ');
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)} đồng`;
};
