import { dayWords } from '../words/dates.ts';
import { dateText } from '../words/format.ts';
import { skippedWords } from '../words/deadlines.ts';
import { fill } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import type { Calendar } from './calendar.ts';
import { addDays, weekday } from './local-time.ts';
import { datesFrom, isWorkingDay } from './working-days.ts';

type Run = { from: string; to: string; name: Text };

const isWeekend = (date: string): boolean => weekday(date) === 0 || weekday(date) === 6;
const join = (parts: Text[], between: string): Text => ({
  vi: parts.map(({ vi }) => vi).join(between),
  en: parts.map(({ en }) => en).join(between),
});

/** Days off on weekdays, those of one name that follow each other taken together. */
const holidayRuns = (calendar: Calendar, isInside: (date: string) => boolean): Run[] =>
  calendar.days
    .filter(({ kind, date }) => kind !== 'swap-work' && isInside(date) && !isWeekend(date))
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .reduce<Run[]>((runs, { date, name }) => {
      const last = runs.at(-1);
      if (last?.name.vi === name.vi && addDays(last.to, 1) === date)
        return [...runs.slice(0, -1), { ...last, to: date }];
      return [...runs, { from: date, to: date, name }];
    }, []);

const runWords = ({ from, to, name }: Run): Text => {
  const days = from === to ? dayWords(from) : fill(skippedWords.range, { from: dateText(from), to: dateText(to) });
  return join([days, { vi: `(${name.vi})`, en: `(${name.en})` }], ' ');
};

const passesWeekend = (calendar: Calendar, from: string, to: string): boolean =>
  datesFrom(addDays(from, 1), to).some((date) => isWeekend(date) && !isWorkingDay(calendar, date));

/** In words, which days after `from` up to `to` were no working days, and which make-up days were; empty where there are none. */
export const skipped = (calendar: Calendar, from: string, to: string): Text => {
  const isInside = (date: string): boolean => from < date && date <= to;
  const holidays = holidayRuns(calendar, isInside).map(runWords);
  const makeUp = calendar.days
    .filter(({ kind, date }) => kind === 'swap-work' && isInside(date))
    .map(({ date }) => dayWords(date));
  const parts = [
    ...(passesWeekend(calendar, from, to) ? [skippedWords.weekends] : []),
    ...(holidays.length > 0 ? [fill(skippedWords.holidays, { days: join(holidays, ', ') })] : []),
    ...(makeUp.length > 0 ? [fill(skippedWords.makeUp, { days: join(makeUp, ', ') })] : []),
  ];
  if (parts.length === 0) return { vi: '', en: '' };
  const inside = join(parts, '; ');
  return { vi: ` (${inside.vi})`, en: ` (${inside.en})` };
};
