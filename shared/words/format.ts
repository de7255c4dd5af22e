import { localDate, localTime } from '../calendar/local-time.ts';
import type { Locale, Text } from './text.ts';

const separators: Record<Locale, string> = { vi: '.', en: ',' };
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A whole number for people: `1.000.000` in Vietnamese, `1,000,000` in English. */
export const formatNumber = (value: number, locale: Locale): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, separators[locale]);

/** Whole đồng for people: `1.000.000 đ`, `1,000,000 VND`. */
export const formatMoney = (dong: number, locale: Locale): string =>
  `${formatNumber(dong, locale)} ${locale === 'vi' ? 'đ' : 'VND'}`;

/** A local date (`2026-11-23`) for people: `23/11/2026`, `23 November 2026`. */
export const formatDate = (date: string, locale: Locale): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return locale === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
};

/** An instant as a local day for people. */
export const formatDay = (instant: string, locale: Locale): string => formatDate(localDate(instant), locale);

/** An instant as local day and time for people: `15:00 ngày 23/11/2026`, `15:00 on 23 November 2026`. */
export const formatTime = (instant: string, locale: Locale): string =>
  `${localTime(instant)} ${locale === 'vi' ? 'ngày' : 'on'} ${formatDay(instant, locale)}`;

const both =
  <Value>(format: (value: Value, locale: Locale) => string): ((value: Value) => Text) =>
  (value) => ({ vi: format(value, 'vi'), en: format(value, 'en') });

/** The same in both languages at once, for messages that are stored. */
export const numberText = both(formatNumber);
export const moneyText = both(formatMoney);
export const dateText = both(formatDate);
