import { addDays, addMonths } from '#shared/calendar/local-time.ts';

/** Two local dates, both included. */
export type Period = { from: string; to: string };

export const quickPeriods = ['this-month', 'last-month', 'this-quarter', 'this-year'] as const;
export type QuickPeriod = (typeof quickPeriods)[number];

const months = (first: string, count: number): Period => ({ from: first, to: addDays(addMonths(first, count), -1) });

/** A period that people name, as it is on a local date: whole months, a quarter, or the year. */
export const periodNamed = (name: QuickPeriod, today: string): Period => {
  const [year = '', month = ''] = today.split('-');
  const thisMonth = `${year}-${month}-01`;
  const intoQuarter = (Number(month) - 1) % 3;
  switch (name) {
    case 'this-month':
      return months(thisMonth, 1);
    case 'last-month':
      return months(addMonths(thisMonth, -1), 1);
    case 'this-quarter':
      return months(addMonths(thisMonth, -intoQuarter), 3);
    case 'this-year':
      return months(`${year}-01-01`, 12);
  }
};
