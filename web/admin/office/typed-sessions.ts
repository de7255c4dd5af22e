import { mostSessions } from '#shared/agency/agency-limits.ts';
import { sessionViolations } from '#shared/agency/unit-sessions.ts';
import type { Session } from '#shared/calendar/calendar.ts';
import { hoursWords as words } from '../../words/admin-hours.ts';
import type { Wrong } from './use-form.ts';

/** A time of day as clerks write it: 7:30, 07.30, 7h30. */
const typedTime = /^(\d{1,2})[:.hH](\d{2})$/;

/** The time as it is sent, `07:30`; as it was typed where it is none. */
const timeFrom = (typed: string): string => {
  const [, hours = '', minutes = ''] = typedTime.exec(typed.trim()) ?? [];
  return hours === '' || +hours > 23 || +minutes > 59 ? typed : `${hours.padStart(2, '0')}:${minutes}`;
};
const isTime = (typed: string): boolean => /^\d\d:\d\d$/.test(timeFrom(typed));

/** Sessions as they are sent; none: the province's. */
export const sessionsTyped = (sessions: readonly Session[]): Session[] | undefined =>
  sessions.length === 0 ? undefined : sessions.map(({ from, to }) => ({ from: timeFrom(from), to: timeFrom(to) }));

/** What is wrong with the sessions, before they are sent. */
export const sessionsWrong = (sessions: readonly Session[], at = ''): Wrong[] => {
  const unread = sessions.flatMap((session, place) =>
    (['from', 'to'] as const)
      .filter((end) => !isTime(session[end]))
      .map((end) => ({ path: `${at}sessions.${place}.${end}`, message: words.timeWrong })),
  );
  if (unread.length > 0) return unread;
  return sessionViolations(sessionsTyped(sessions)).map(({ path, message }) => ({ path: at + path, message }));
};

/** May another session be typed? */
export const mayAddSession = (sessions: readonly Session[]): boolean => sessions.length < mostSessions;
