import { localDate, localTime } from '#shared/calendar/local-time.ts';

/** "8.000 đồng". */
export const dong = (amount: number): string => `${new Intl.NumberFormat('vi-VN').format(amount)} đồng`;

/** "23/11/2026" of a local date. */
export const shortDate = (date: string): string => date.split('-').reverse().join('/');

/** "09 giờ 15 phút, ngày 23/11/2026" of an instant, local time. */
export const dateAndTime = (instant: string): string => {
  const [hour = '', minute = ''] = localTime(instant).split(':');
  return `${hour} giờ ${minute} phút, ngày ${shortDate(localDate(instant))}`;
};
