import { localDate, localTime, weekday } from '../calendar/local-time.ts';
import { dateText } from './format.ts';
import type { Text } from './text.ts';

const weekdays: readonly Text[] = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
];

/** A local date with its day of the week: `thứ Hai 23/11/2026`. */
export const dayWords = (date: string): Text => {
  const name = weekdays[weekday(date)] ?? { vi: '', en: '' };
  const words = dateText(date);
  return { vi: `${name.vi} ${words.vi}`, en: `${name.en} ${words.en}` };
};

/** An instant in local time, to the minute: `17:00 thứ Hai 23/11/2026`. */
export const momentWords = (instant: string): Text => {
  const day = dayWords(localDate(instant));
  return { vi: `${localTime(instant)} ${day.vi}`, en: `${localTime(instant)} on ${day.en}` };
};
