import { localTime } from '#shared/calendar/local-time.ts';
import { formatDate, formatDay, formatNumber } from '#shared/words/format.ts';

/** "8.000 đồng". */
export const dong = (amount: number): string => `${formatNumber(amount, 'vi')} đồng`;

/** "23/11/2026" of a local date. */
export const shortDate = (date: string): string => formatDate(date, 'vi');

/** "09 giờ 15 phút, ngày 23/11/2026" of an instant, local time. */
export const dateAndTime = (instant: string): string => {
  const [hour = '', minute = ''] = localTime(instant).split(':');
  return `${hour} giờ ${minute} phút, ngày ${formatDay(instant, 'vi')}`;
};
