import type { Calendar, Session } from '../calendar/calendar.ts';
import { localDate } from '../calendar/local-time.ts';
import { skipped } from '../calendar/skipped.ts';
import { sessionsOf } from '../calendar/unit-hours.ts';
import type { TimeLimit } from '../service/service.ts';
import { dayWords, momentWords } from '../words/dates.ts';
import { deadlineWords } from '../words/deadlines.ts';
import { fill } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import type { ClockChange, ClockRun } from './clock-run.ts';
import { usualCutOff } from './counting.ts';
import type { Counting } from './counting.ts';

const isDate = (end: string): boolean => end.length === 10;
const dayOf = (end: string): string => (isDate(end) ? end : localDate(end));
const endWords = (end: string): Text => (isDate(end) ? dayWords(end) : momentWords(end));

const beginningWords: Record<ClockRun['by'], Text[]> = {
  acceptance: [],
  supplement: [deadlineWords.supplemented],
  correction: [deadlineWords.corrected],
};

/** Why it counts from then: received when, or counted again from the start. */
export const explainBeginning = (run: ClockRun, arrived: string, received: string, unit: TimeLimit['unit']): Text[] => {
  const countsReceipt = unit === 'working-hour' || unit === 'same-day';
  return [
    ...beginningWords[run.by],
    ...(arrived === received ? [] : [fill(deadlineWords.outOfHours, { moment: momentWords(arrived) })]),
    fill(countsReceipt ? deadlineWords.receivedAt : deadlineWords.received, { moment: momentWords(received) }),
  ];
};

const sessionsRead = (sessions: readonly Session[]): string =>
  sessions.map(({ from, to }) => `${from}–${to}`).join(', ');

/** The hours of the unit a date is counted for, from one local date to another; nothing where it has the province's. */
export const explainHours = (calendar: Calendar, from: string, to: string): Text[] => {
  if (!calendar.own) return [];
  const later = calendar.own.filter((stretch) => from < stretch.from && stretch.from <= to);
  return [
    fill(deadlineWords.hours, { sessions: sessionsRead(sessionsOf(calendar, from)) }),
    ...later.map((each) =>
      fill(deadlineWords.hoursFrom, { day: dayWords(each.from), sessions: sessionsRead(each.sessions) }),
    ),
  ];
};

/** How the time limit was added, passing over which days. */
export const explainAdded = (
  calendar: Calendar,
  counting: Counting,
  limit: Pick<TimeLimit, 'value' | 'unit' | 'committed' | 'cutOff' | 'asWritten'>,
  received: string,
  count: number,
  end: string,
): Text[] => {
  const from = localDate(received);
  const isLate = limit.unit === 'same-day' && dayOf(end) !== from;
  const sentence = fill(isLate ? deadlineWords.afterCutOff : counting.added, {
    count,
    end: endWords(end),
    cutOff: limit.cutOff ?? usualCutOff,
    sessions: sessionsRead(sessionsOf(calendar, from)),
    skipped: skipped(calendar, from, dayOf(end)),
  });
  const isShorter = limit.committed !== undefined && limit.committed !== limit.value;
  return [...(isShorter ? [fill(deadlineWords.committed, { asWritten: limit.asWritten })] : []), sentence];
};

/** What a pause gave back, or the one new date. */
export const explainChange = (
  calendar: Calendar,
  counting: Counting,
  change: ClockChange,
  count: number,
  before: string,
  end: string,
): Text[] => {
  if (change.kind === 'extend')
    return [
      fill(deadlineWords.extended, { end: dayWords(change.until) }),
      ...(dayOf(end) === change.until ? [] : [explainMoved(change.until, dayOf(end))]),
    ];
  const sentence = change.why === 'payment' ? deadlineWords.pausedForPayment : deadlineWords.pausedForSupplement;
  return [
    fill(sentence, {
      from: momentWords(change.from),
      to: momentWords(change.to),
      added: fill(counting.givenBackWords, { count }),
      end: endWords(end),
      skipped: counting.passesOverDaysOff ? skipped(calendar, dayOf(before), dayOf(end)) : '',
    }),
  ];
};

/** A last day off moves to the next working day (BLDS 2015 Đ148.5). */
export const explainMoved = (day: string, next: string): Text =>
  fill(deadlineWords.moved, { day: dayWords(day), next: dayWords(next) });

/** The instant as a closing sentence. */
export const explainDue = (sentence: Text, at: string): Text => fill(sentence, { moment: momentWords(at) });
