import { askedSinceAcceptance } from './asked-since-acceptance.ts';
import { isAcceptance } from './is-acceptance.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { TimeLimit } from '../service/service.ts';
import { momentWords } from '../words/dates.ts';
import { scoreWords } from '../words/score-766.ts';
import { fill } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import { clockMarks } from './clock-marks.ts';
import { deadline } from './deadline.ts';
import type { ClockMark, DossierEvent, Due } from './dossier.ts';
import type { Policy } from './policy.ts';
import type { Status } from './status.ts';

/** How a dossier counts in indicator 2.1 of QĐ 766/QĐ-TTg, and why. `endAt` is the end it is judged by, `dueAt` the date it is judged against. */
export type Score = {
  verdict: 'on-time' | 'overdue' | 'not-counted';
  dueAt?: string;
  endAt?: string;
  reasons: Text[];
};

type Rules = { limit: TimeLimit; calendar: Calendar; policy: Pick<Policy, 'dueTime'>; at: string };

/** What ends a dossier for the score, the first that is there counts: done, handed over, then stopped or refused. */
const ends: readonly { to: readonly Status[]; words: Text }[] = [
  { to: ['resolved'], words: scoreWords.resolved },
  { to: ['returned'], words: scoreWords.returned },
  { to: ['stopped', 'refused', 'withdrawn'], words: scoreWords.stopped },
];

/** While the applicant has the move nothing runs: the request is the end, also of what ends before it is answered. */
const waits = [
  { to: 'supplement', action: 'request-supplement', words: scoreWords.waiting, ended: scoreWords.stoppedWaiting },
  { to: 'payment', action: 'request-payment', words: scoreWords.waitingToPay, ended: scoreWords.stoppedUnpaid },
] as const;

/** The events since the dossier was last opened again to be corrected: what was done before is another result. */
const sinceCorrection = (events: readonly DossierEvent[]): readonly DossierEvent[] =>
  events.slice(events.findLastIndex(({ action }) => action === 'correct') + 1);

type End = { at: string; words: Text };

/** The last request that led to a status in which the applicant is waited for. */
const askedIn = (events: readonly DossierEvent[], status: Status | undefined): (End & { ended: Text }) | undefined => {
  const wait = waits.find(({ to }) => to === status);
  const asking = wait && events.findLast(({ action }) => action === wait.action);
  return asking && { at: asking.at, words: wait.words, ended: wait.ended };
};

/** Judged by which moment: the request it waits for or ended waiting for, what ended it, or now. */
const endOf = (events: readonly DossierEvent[], at: string): End => {
  const own = sinceCorrection(events);
  for (const { to, words } of ends) {
    const event = own.find((each) => each.from !== each.to && to.includes(each.to));
    if (!event) continue;
    const request = askedIn(own.slice(0, own.indexOf(event)), event.from);
    return request ? { at: request.at, words: request.ended } : { at: event.at, words };
  }
  const request = askedIn(own, events.at(-1)?.to);
  return request ?? { at, words: scoreWords.unfinished };
};

/** The clock without what stopped it last: the date that ran until then. */
const running = (marks: readonly ClockMark[]): ClockMark[] => {
  const last = marks.at(-1)?.effect;
  return last === 'end' || last === 'pause' ? running(marks.slice(0, -1)) : [...marks];
};

/**
 * The date of the score: waiting for a supplement is given back, never counted again from the start as the legal date is (NĐ 61/2018
 * Đ19.4), so both come from the same events by other rules.
 */
const dueOf = (events: readonly DossierEvent[], { limit, calendar, policy }: Rules): Due | undefined =>
  deadline(running(clockMarks(events)), limit, 'resume', calendar, policy);

/** On time or overdue by QĐ 766/QĐ-TTg, 2.1, with its reasons; `at` is the end of the period, or now. Only what was accepted counts. */
export const score766 = (events: readonly DossierEvent[], rules: Rules): Score => {
  const due = dueOf(events, rules);
  if (!events.some(({ action }) => isAcceptance(action)) || !due)
    return { verdict: 'not-counted', reasons: [scoreWords.notAccepted] };
  const end = endOf(events, rules.at);
  const times = askedSinceAcceptance(events);
  const late = end.at > due.at;
  return {
    verdict: late || times > 1 ? 'overdue' : 'on-time',
    dueAt: due.at,
    endAt: end.at,
    reasons: [
      ...due.reasons.slice(0, -1),
      fill(scoreWords.due, { moment: momentWords(due.at) }),
      fill(end.words, { moment: momentWords(end.at) }),
      ...(times > 1 ? [fill(scoreWords.askedTwice, { count: times })] : []),
      late ? scoreWords.late : times > 1 ? scoreWords.countsAsLate : scoreWords.onTime,
    ],
  };
};
