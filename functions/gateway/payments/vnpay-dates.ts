import { addMilliseconds } from '#shared/calendar/local-time.ts';

/** VNPay's clock is GMT+7, all year. */
const ahead = 7 * 60 * 60 * 1000;

/** An instant as VNPay writes it: `yyyyMMddHHmmss` in GMT+7. */
export const vnpayDate = (instant: string): string =>
  addMilliseconds(instant, ahead).slice(0, 19).replaceAll(/\D/g, '');

/** The instant of a date of VNPay; undefined where it is none. */
export const instantOfVnpayDate = (date: string): string | undefined => {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(date);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.000+07:00`);
  if (Number.isNaN(time)) return undefined;
  const instant = new Date(time).toISOString();
  return vnpayDate(instant) === date ? instant : undefined;
};
