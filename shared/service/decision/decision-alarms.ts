import type { Calendar } from '../../calendar/calendar.ts';
import { addDays, localDate } from '../../calendar/local-time.ts';
import { addWorkingDays } from '../../calendar/working-days.ts';
import { decisionAlarmWords } from '../../words/decision-alarms.ts';
import { dateText } from '../../words/format.ts';
import { fill } from '../../words/text.ts';
import type { Decision, DecisionAlarm } from './decision.ts';

/** Days before it takes effect by which a province signs (NĐ 63/2010 Đ15). */
const daysBefore = 5;
/** Working days after signing within which a province puts it online (NĐ 63/2010 Đ24.2). */
const workingDaysAfter = 5;

type Dated = Pick<Decision, 'signedOn' | 'effectiveOn' | 'recordedAt'>;

const alarmAt = (
  alarm: DecisionAlarm['alarm'],
  date: string,
  doneOn: string | undefined,
  today: string,
): DecisionAlarm => {
  const state = (doneOn ?? today) > date ? 'late' : doneOn === undefined ? 'ahead' : 'kept';
  return { alarm, date, state, message: fill(decisionAlarmWords[alarm][state], { date: dateText(date) }) };
};

/**
 * The dates the law sets for a decision and whether they are kept, as far as its own dates are known: signed at least 5 days before it
 * takes effect, online within 5 working days of signing. It is online once it is recorded. Pure; `today` is a local date.
 */
export const decisionAlarms = (
  { signedOn, effectiveOn, recordedAt }: Dated,
  { calendar, today }: { calendar: Calendar; today: string },
): DecisionAlarm[] => [
  ...(effectiveOn === undefined ? [] : [alarmAt('sign-by', addDays(effectiveOn, -daysBefore), signedOn, today)]),
  ...(signedOn === undefined
    ? []
    : [
        alarmAt(
          'online-by',
          addWorkingDays(calendar, signedOn, workingDaysAfter),
          recordedAt === undefined ? undefined : localDate(recordedAt),
          today,
        ),
      ]),
];
