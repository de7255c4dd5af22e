const minute = 60_000;
const units: Readonly<Record<string, number>> = { minute, hour: 60 * minute, day: 24 * 60 * minute };
const names: Readonly<Record<string, readonly string[]>> = {
  month: ['', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  weekday: ['', 'SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
};

/** When a schedule is due next after an instant; both in milliseconds. */
export type NextDue = (after: number) => number;

const numberIn = (text: string, words: readonly string[] = []): number => {
  const found = words.indexOf(text.toUpperCase());
  const value = found > 0 ? found : Number(text);
  if (text === '' || !Number.isInteger(value)) throw new Error(`the runner does not know ${text} in a cron expression`);
  return value;
};

const fieldOf = (text: string, low: number, high: number, words?: readonly string[]): ((value: number) => boolean) => {
  if (text === '*' || text === '?') return () => true;
  const allowed = new Set<number>();
  for (const part of text.split(',')) {
    const [range = '', step] = part.split('/');
    const [from = '', to] = range.split('-');
    const first = from === '*' ? low : numberIn(from, words);
    const last = to === undefined ? (step === undefined && from !== '*' ? first : high) : numberIn(to, words);
    for (let value = first; value <= last; value += step === undefined ? 1 : numberIn(step)) allowed.add(value);
  }
  return (value) => allowed.has(value);
};

const cron = (expression: string): NextDue => {
  const fields = expression.trim().split(/\s+/);
  if (fields.length !== 6) throw new Error(`cron(${expression}) does not have six fields`);
  const [minutes = '', hours = '', days = '', months = '', weekdays = '', years = ''] = fields;
  const inMinute = fieldOf(minutes, 0, 59);
  const inHour = fieldOf(hours, 0, 23);
  const inDay = fieldOf(days, 1, 31);
  const inMonth = fieldOf(months, 1, 12, names.month);
  const inWeekday = fieldOf(weekdays, 1, 7, names.weekday);
  const inYear = fieldOf(years, 1970, 2199);
  return (after) => {
    let at = new Date(Math.floor(after / minute) * minute + minute);
    const limit = after + 5 * 366 * 24 * 60 * minute;
    while (at.getTime() < limit) {
      const dayFits =
        inYear(at.getUTCFullYear()) &&
        inMonth(at.getUTCMonth() + 1) &&
        inDay(at.getUTCDate()) &&
        inWeekday(at.getUTCDay() + 1);
      if (!dayFits) at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + 1));
      else if (!inHour(at.getUTCHours())) {
        at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), at.getUTCHours() + 1));
      } else if (inMinute(at.getUTCMinutes())) return at.getTime();
      else at = new Date(at.getTime() + minute);
    }
    throw new Error(`cron(${expression}) is never due`);
  };
};

/** Reads `rate(…)` and `cron(…)` (UTC) as EventBridge writes them. Throws on what it does not know. */
export const scheduleOf = (expression: string): NextDue => {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate) {
    const every = Number(rate[1]) * (units[rate[2] ?? ''] ?? 0);
    return (after) => after + every;
  }
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1];
  if (fields === undefined) throw new Error(`the runner does not know the schedule ${expression}`);
  return cron(fields);
};
