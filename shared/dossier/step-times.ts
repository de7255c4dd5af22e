import type { Calendar } from '../calendar/calendar.ts';
import { cutToMinute } from '../calendar/local-time.ts';
import { workingTime } from '../calendar/working-hours.ts';
import { receivedAt } from '../calendar/working-days.ts';
import type { Service, TimeLimit } from '../service/service.ts';
import { clockRun } from './clock-run.ts';
import type { ClockRun } from './clock-run.ts';
import { deadline } from './deadline.ts';
import type { ClockMark, DossierEvent } from './dossier.ts';
import type { Policy } from './policy.ts';

/** How long a step of the internal procedure may take and took, in milliseconds of working time; `percent` is used of allowed, whole. */
export type StepTime = {
  id: string;
  share: number;
  allowed: number;
  used: number;
  percent: number;
  isCurrent: boolean;
};
export type StepTimes = { since: string; steps: StepTime[] };

type Asked = {
  service: Pick<Service, 'steps' | 'afterSupplement'>;
  events: readonly Pick<DossierEvent, 'at' | 'step'>[];
  marks: readonly ClockMark[];
  limit: TimeLimit;
  calendar: Calendar;
  policy: Pick<Policy, 'dueTime'>;
  /** The moment it is asked at. */
  at: string;
};
type Span = { from: string; to: string };

/** When the clock stood still since it began: while the applicant had the move. */
const pausesOf = (run: ClockRun, at: string): Span[] => [
  ...run.changes.flatMap((change) => (change.kind === 'pause' ? [{ from: change.from, to: change.to }] : [])),
  ...(run.pausedAt === undefined ? [] : [{ from: run.pausedAt, to: at }]),
];

const later = (one: string, other: string): string => (one > other ? one : other);
const sooner = (one: string, other: string): string => (one < other ? one : other);

/** Working time of a span without the pauses in it. */
const worked = (calendar: Calendar, { from, to }: Span, pauses: readonly Span[]): number => {
  if (to <= from) return 0;
  const paused = pauses.map((pause) => ({ from: later(from, pause.from), to: sooner(to, pause.to) }));
  return paused.reduce(
    (left, pause) => left - (pause.to > pause.from ? workingTime(calendar, pause.from, pause.to) : 0),
    workingTime(calendar, from, to),
  );
};

/** The whole working time of the limit, from when it began to when it would end if nothing paused or moved it. */
const wholeTime = ({ limit, service, calendar, policy }: Asked, began: string): number => {
  const end = deadline([{ effect: 'start', at: began }], limit, service.afterSupplement, calendar, policy);
  return end ? workingTime(calendar, receivedAt(calendar, cutToMinute(began)), end.at) : 0;
};

/**
 * Of each step its share of the time limit and the working time it used, since the limit last began (a supplement begins it anew, NĐ
 * 61/2018 Đ19.4); consultation stays inside the limit, what waits for the applicant does not count. Undefined before acceptance.
 */
export const stepTimes = (asked: Asked): StepTimes | undefined => {
  const { service, events, marks, calendar, at } = asked;
  const run = clockRun(marks, service.afterSupplement);
  if (!run) return undefined;
  const end = run.ended ? (marks.findLast(({ effect }) => effect === 'end')?.at ?? at) : at;
  const pauses = pausesOf(run, end);
  const whole = wholeTime(asked, run.began);
  const used = new Map<string, number>();
  let current = service.steps[0]?.id;
  events.forEach((event, place) => {
    current = event.step ?? current;
    const span = { from: later(event.at, run.began), to: sooner(events[place + 1]?.at ?? end, end) };
    if (current !== undefined) used.set(current, (used.get(current) ?? 0) + worked(calendar, span, pauses));
  });
  const steps = service.steps.map(({ id, share }) => {
    const allowed = (whole * share) / 100;
    const taken = used.get(id) ?? 0;
    const percent = allowed > 0 ? Math.round((taken / allowed) * 100) : taken > 0 ? 100 : 0;
    return { id, share, allowed, used: taken, percent, isCurrent: id === current };
  });
  return { since: run.began, steps };
};
