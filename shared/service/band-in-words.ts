import { formatNumber } from '../words/format.ts';
import type { Locale, Text } from '../words/text.ts';

type Band = { upTo?: number | undefined };

/** Which counts a band is for: `từ 1 đến 5 phòng`, `từ 6 phòng trở lên`; with a count, that count and its band. */
export const bandInWords = (bands: Band[], at: number, unit: Text, locale: Locale, counted?: number): string => {
  const first = formatNumber((bands[at - 1]?.upTo ?? 0) + 1, locale);
  const upTo = at === bands.length - 1 ? undefined : bands[at]?.upTo;
  const last = upTo === undefined ? undefined : formatNumber(upTo, locale);
  if (locale === 'vi') {
    const band = last === undefined ? `từ ${first} ${unit.vi} trở lên` : `từ ${first} đến ${last} ${unit.vi}`;
    return counted === undefined ? band : `${formatNumber(counted, 'vi')} ${unit.vi} (${band})`;
  }
  const band = last === undefined ? `${first} or more ${unit.en}` : `${first} to ${last} ${unit.en}`;
  return counted === undefined ? band : `${formatNumber(counted, 'en')} (${band})`;
};
