import { addMilliseconds, millisecondsBetween } from '../calendar/local-time.ts';
import type { SendOutcome } from './send-outcome.ts';
import type { Sending } from './sending.ts';

/** Longer than whoever hands a message over may run: who has not said by then what came of it never will. */
const lease = 120_000;
/** Seconds before the second, third, … attempt; after the last one it is over. */
const backOff = [30, 120, 480, 1800];
/** What the same attempt may not end in once more. */
const forGood: readonly string[] = ['invalid-address', 'rejected'];

type Named = Pick<Sending, 'dossierId' | 'seq' | 'channel' | 'action' | 'agencyId'>;

/** What may be done with a message now. `later`: in so many seconds somebody should look again. */
export type NextStep =
  | { is: 'hand-over'; claimed: Sending }
  | { is: 'later'; seconds: number }
  | { is: 'lost'; listed: Sending }
  | { is: 'over' };

const seconds = (from: string, to: string): number => Math.max(1, Math.ceil(millisecondsBetween(from, to) / 1000));

/** Takes a message on, or says why not: somebody is at it, it waits, it is done, or whoever was at it vanished and nobody knows. */
export const takeOn = (before: Sending | undefined, named: Named, at: string): NextStep => {
  const claim = (version: number, attempts: number): NextStep => ({
    is: 'hand-over',
    claimed: { ...named, state: 'sending', version, attempts, at, until: addMilliseconds(at, lease) },
  });
  if (!before) return claim(1, 1);
  const { state, until = at, version } = before;
  if (state === 'sending')
    return until > at
      ? { is: 'later', seconds: seconds(at, until) }
      : { is: 'lost', listed: concluded(before, { is: 'unknown', reason: 'vanished' }, at) };
  if (state !== 'waiting') return { is: 'over' };
  return until > at ? { is: 'later', seconds: seconds(at, until) } : claim(version + 1, before.attempts + 1);
};

/** How it stands once it was handed over: a refusal is tried again with growing pauses, what is unknown is left to a person. */
export const concluded = (claimed: Sending, outcome: SendOutcome, at: string): Sending => {
  const { until: _, reason: __, ...rest } = claimed;
  const next = { ...rest, version: claimed.version + 1, at };
  if (outcome.is === 'sent') return { ...next, state: 'sent' };
  const { reason } = outcome;
  const pause = backOff[claimed.attempts - 1];
  if (outcome.is === 'unknown' || pause === undefined || forGood.includes(reason))
    return { ...next, state: outcome.is, reason };
  return { ...next, state: 'waiting', reason, until: addMilliseconds(at, pause * 1000) };
};

type By = { staffId: string; name: string };

/** May a person decide about it? What is being sent is not theirs yet. */
export const awaitsPerson = ({ state, until }: Sending, at: string): boolean =>
  state === 'unknown' || state === 'failed' || (until !== undefined && personLooksAt({ state, until }) <= at);

/** From when a person should look at a message that is still under way: whoever was at it, or the next attempt, is long overdue. */
export const personLooksAt = ({ state, until }: { state: Sending['state']; until: string }): string =>
  state === 'sending' ? until : addMilliseconds(until, 3_600_000);

/** What a person decides: to send it once more, or that they told the applicant themselves. */
export const decided = (before: Sending, type: 'resend' | 'told', by: By, at: string): Sending => {
  const { until: _, reason, ...rest } = before;
  const next = { ...rest, version: before.version + 1, at, settled: { ...by, at } };
  return type === 'told'
    ? { ...next, state: 'told', ...(reason && { reason }) }
    : { ...next, state: 'waiting', attempts: 0, until: at };
};
