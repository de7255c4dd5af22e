import { isRealDate } from '../service/real-date.ts';

/** A day as people and spreadsheets write it: `01/07/2025`, `1-7-2025` or `2025-07-01`; undefined where it is none. */
export const readDay = (text: string): string | undefined => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const date = year === '' ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : undefined;
};
