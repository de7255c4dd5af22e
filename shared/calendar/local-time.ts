/** Vietnam is UTC+7 all year: no daylight saving, so local time is arithmetic. */
const offset = 7 * 60 * 60 * 1000;
const dayLength = 24 * 60 * 60 * 1000;

const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString();
const localText = (instant: string): string => instantOf(Date.parse(instant) + offset);
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00.000Z`) / dayLength;

/** The local date (`2026-11-23`) of an instant. */
export const localDate = (instant: string): string => localText(instant).slice(0, 10);

/** The local time of day (`15:00`) of an instant, cut to the minute. */
export const localTime = (instant: string): string => localText(instant).slice(11, 16);

/** The instant (UTC) of a local date and time of day. */
export const instantAt = (date: string, time: string): string =>
  instantOf(Date.parse(`${date}T${time}:00.000Z`) - offset);

/** An instant so many milliseconds later. */
export const addMilliseconds = (instant: string, milliseconds: number): string =>
  instantOf(Date.parse(instant) + milliseconds);

/** The instant its minute began. */
export const cutToMinute = (instant: string): string => instantOf(Math.floor(Date.parse(instant) / 60_000) * 60_000);

/** Milliseconds from one instant to another. */
export const millisecondsBetween = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

/** The local date so many calendar days later. */
export const addDays = (date: string, days: number): string =>
  instantOf((dayNumber(date) + days) * dayLength).slice(0, 10);

/** Calendar days from one local date to another. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Day of the week of a local date: 0 is Sunday. 1 Jan 1970 was a Thursday. */
export const weekday = (date: string): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

/** The same day so many months later; where that month has no such day, its last one (BLDS 2015 Đ148.3). */
export const addMonths = (date: string, months: number): string => {
  const counted = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const firstOf = (count: number): string =>
    `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  const last = daysBetween(firstOf(counted), firstOf(counted + 1));
  return addDays(firstOf(counted), Math.min(Number(date.slice(8, 10)), last) - 1);
};
