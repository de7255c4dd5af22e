const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days that every month of every year has: most answers need no arithmetic. */
const plainDay = /^(1[89]|2[01])\d\d-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/;

/** A day of the calendar written `2026-11-23`, of the years 1800 to 2200. */
export const isRealDate = (text: unknown): text is string => {
  if (typeof text !== 'string') return false;
  if (plainDay.test(text)) return true;
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (year < 1800 || year > 2200 || day < 1 || (month === 2 && day === 29 && !isLeap)) return false;
  return day <= (daysIn[month - 1] ?? 0);
};
