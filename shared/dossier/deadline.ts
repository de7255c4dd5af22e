import type { Calendar } from '../calendar/calendar.ts';
import { cutToMinute, localDate } from '../calendar/local-time.ts';
import { isProvisional, receivedAt } from '../calendar/working-days.ts';
import type { Service, TimeLimit } from '../service/service.ts';
import { deadlineWords } from '../words/deadlines.ts';
import type { Text } from '../words/text.ts';
import { clockRun } from './clock-run.ts';
import { countings } from './counting.ts';
import {
  explainAdded,
  explainBeginning,
  explainChange,
  explainDue,
  explainHours,
  explainMoved,
} from './deadline-reasons.ts';
import type { ClockMark, Due } from './dossier.ts';
import type { Policy } from './policy.ts';

/** A date with its reasons, its own sentence last, and "dự kiến" where it leans on an unconfirmed calendar. */
const dueBecause = (reasons: Text[], sentence: Text, at: string, received: string, calendar: Calendar): Due => {
  const provisional = isProvisional(calendar, localDate(received), localDate(at));
  const hours = explainHours(calendar, localDate(received), localDate(at));
  const end = explainDue(sentence, at);
  return { at, provisional, reasons: [...reasons, ...hours, end, ...(provisional ? [deadlineWords.provisional] : [])] };
};

/**
 * The instant a result is due and why, from the clock marks alone; undefined while no time limit runs (before acceptance, paused, ended).
 * Units are counted as written; the day of receipt is not counted (BLDS 2015 Đ147); what comes out of hours is received as the next
 * working day opens; times are read to the minute, as the receipt prints them. Where a province commits to less, that counts.
 */
export const deadline = (
  marks: readonly ClockMark[],
  limit: TimeLimit,
  afterSupplement: Service['afterSupplement'],
  calendar: Calendar,
  policy: Pick<Policy, 'dueTime'>,
): Due | undefined => {
  const run = clockRun(marks, afterSupplement);
  if (!run || run.ended || run.pausedAt !== undefined) return undefined;
  const counting = countings[limit.unit];
  const arrived = cutToMinute(run.began);
  const received = receivedAt(calendar, arrived);
  const count = limit.committed ?? limit.value;
  let end = counting.end(calendar, received, count, limit);
  const reasons = [
    ...explainBeginning(run, arrived, received, limit.unit),
    ...explainAdded(calendar, counting, limit, received, count, end),
  ];
  for (const change of run.changes) {
    const before = end;
    const amount = change.kind === 'pause' ? counting.givenBack(calendar, before, change) : 0;
    end = change.kind === 'pause' ? counting.later(calendar, before, amount) : counting.endOn(calendar, change.until);
    reasons.push(...explainChange(calendar, counting, change, amount, before, end));
  }
  const at = counting.over(calendar, end, policy, received);
  if (!counting.passesOverDaysOff && localDate(at) !== end) reasons.push(explainMoved(end, localDate(at)));
  return dueBecause(reasons, deadlineWords.due, at, received, calendar);
};

/**
 * The instant by which a submission must be answered and why: working hours since it was last handed in (policy, NĐ 61/2018 Đ17.2);
 * undefined while the applicant has the move, and once it is accepted or has ended.
 */
export const intakeDue = (
  marks: readonly ClockMark[],
  calendar: Calendar,
  policy: Pick<Policy, 'intakeHours'>,
): Due | undefined => {
  const last = marks.at(-1);
  if (last?.effect !== 'intake') return undefined;
  const counting = countings['working-hour'];
  const submitted = cutToMinute(last.at);
  const limit: TimeLimit = { value: policy.intakeHours, unit: 'working-hour', asWritten: { vi: '', en: '' } };
  const end = counting.end(calendar, submitted, policy.intakeHours, limit);
  const reasons = [
    explainDue(deadlineWords.submitted, submitted),
    ...explainAdded(calendar, counting, limit, submitted, policy.intakeHours, end),
  ];
  return dueBecause(reasons, deadlineWords.intakeDue, end, submitted, calendar);
};
