import { addDays } from './local-time.ts';
import type { Calendar, OwnHours, Session } from './calendar.ts';

/** What of a unit says its hours: those of now and, by their last day, those of before. */
type WithHours = {
  validFrom: string;
  sessions?: Session[] | undefined;
  former: readonly { validTo: string; sessions?: Session[] | undefined }[];
};

/** The working sessions of a local date: those of the unit it is counted for, else the province's. */
export const sessionsOf = ({ sessions, own }: Calendar, date: string): readonly Session[] =>
  own?.findLast(({ from }) => from <= date)?.sessions ?? sessions;

/** Sessions as one short text, `07:30-11:30,13:30-17:00`; two are the same where their texts are. */
export const sessionsText = (sessions: readonly Session[]): string =>
  sessions.map(({ from, to }) => `${from}-${to}`).join(',');

/** Sessions from their short text; nothing is judged. */
export const sessionsFrom = (text: string): Session[] =>
  text.split(',').map((session) => {
    const [from = '', to = ''] = session.split('-');
    return { from, to };
  });

/** A calendar with hours of a unit; its version says them, so that whatever is pinned to it is counted alike for ever. */
const withOwn = (calendar: Calendar, own: readonly OwnHours[]): Calendar =>
  own.length === 0
    ? calendar
    : {
        ...calendar,
        version: `${calendar.version}@${own.map(({ from, sessions }) => `${from}=${sessionsText(sessions)}`).join(';')}`,
        own: [...own],
      };

/** Every stretch of days on which a unit had the same sessions; the province's where it had none of its own. */
const stretchesOf = ({ sessions: usual }: Calendar, { validFrom, sessions, former }: WithHours): OwnHours[] => {
  let from = validFrom;
  const all = [...former, { sessions, validTo: '9999-12-31' }].map((facts) => {
    const stretch = { from, sessions: facts.sessions ?? usual };
    from = facts.validTo < '9999' ? addDays(facts.validTo, 1) : from;
    return stretch;
  });
  return all.filter((stretch, at) => {
    const before = all[at - 1];
    return before === undefined || sessionsText(before.sessions) !== sessionsText(stretch.sessions);
  });
};

/**
 * The calendar with the hours a unit has from a local date on, as far as they are recorded: what ended before it is left out. Where those
 * are the province's all along, or there is no unit, the calendar as it is.
 */
export const hoursOf = (calendar: Calendar, unit: WithHours | undefined, date: string): Calendar => {
  if (!unit) return calendar;
  const stretches = stretchesOf(calendar, unit);
  const counted = stretches.filter((_, at) => (stretches[at + 1]?.from ?? '9999') > date);
  const first = counted.findIndex(({ sessions }) => sessionsText(sessions) !== sessionsText(calendar.sessions));
  return first < 0 ? calendar : withOwn(calendar, counted.slice(first));
};

/** The version of the calendar in what a dossier is pinned to. */
export const calendarIn = (pinned: string): string => pinned.split('@')[0] ?? pinned;

/** The calendar a dossier is pinned to, made of that version of the calendar and the hours the pin says. */
export const asPinned = (calendar: Calendar, pinned: string): Calendar => {
  const [, hours] = pinned.split('@');
  if (hours === undefined) return calendar;
  const own = hours.split(';').map((stretch) => {
    const [from = '', sessions = ''] = stretch.split('=');
    return { from, sessions: sessionsFrom(sessions) };
  });
  return withOwn(calendar, own);
};
