import type { Locale } from '#shared/words/text.ts';

const zone = 'Asia/Ho_Chi_Minh';
const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };

/** Whole đồng as read in Vietnam: `1.000.000 đ`. */
export const formatMoney = (dong: number, locale: Locale): string =>
  `${new Intl.NumberFormat(tags[locale]).format(dong)} đ`;

/** A local date `2026-11-23` as `23/11/2026`; anything else as it is. */
export const formatDate = (date: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year === undefined ? date : `${day ?? ''}/${month ?? ''}/${year}`;
};

const parts = (instant: string | number): Record<string, string> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );

/** A moment at Vietnam's time: `10:32 23/11/2026`. */
export const formatInstant = (instant: string): string => {
  const { hour, minute, day, month, year } = parts(instant);
  return `${hour ?? ''}:${minute ?? ''} ${day ?? ''}/${month ?? ''}/${year ?? ''}`;
};

/** A moment's time of day at Vietnam's time: `10:32`. */
export const formatTime = (instant: string | number): string => {
  const { hour, minute } = parts(instant);
  return `${hour ?? ''}:${minute ?? ''}`;
};

/** Bytes as people read them: `1,4 MB`, `412 KB`. */
export const formatBytes = (bytes: number, locale: Locale): string => {
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits }).format(value);
  return bytes >= 1024 * 1024 ? `${number(bytes / 1024 / 1024, 1)} MB` : `${number(Math.max(1, bytes / 1024), 0)} KB`;
};
