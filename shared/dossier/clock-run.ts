import { cutToMinute } from '../calendar/local-time.ts';
import type { Service } from '../service/service.ts';
import type { ClockMark } from './dossier.ts';

/** What changed the date while the time limit ran: time given back, or the one new date. */
export type ClockChange =
  { kind: 'pause'; why: 'payment' | 'supplement'; from: string; to: string } | { kind: 'extend'; until: string };

/** The time limit as it runs since it last began: when, why then, and what changed since. */
export type ClockRun = {
  began: string;
  by: 'acceptance' | 'supplement' | 'correction';
  changes: ClockChange[];
  pausedAt?: string;
  ended?: true;
};

type AfterSupplement = Service['afterSupplement'];
type Step = (run: ClockRun | undefined, mark: ClockMark, afterSupplement: AfterSupplement) => ClockRun | undefined;

const goesOn = (run: ClockRun, at: string, why: 'payment' | 'supplement'): ClockRun => {
  const { pausedAt, ...rest } = run;
  if (pausedAt === undefined) return run;
  return {
    ...rest,
    changes: [...run.changes, { kind: 'pause', why, from: cutToMinute(pausedAt), to: cutToMinute(at) }],
  };
};

const steps: Record<ClockMark['effect'], Step> = {
  intake: (run) => run,
  start: (_, { at }) => ({ began: at, by: 'acceptance', changes: [] }),
  pause: (run, { at }) => run && { ...run, pausedAt: run.pausedAt ?? at },
  resume: (run, { at }) => run && goesOn(run, at, 'payment'),
  restart: (run, { at }, afterSupplement) => {
    if (run?.pausedAt === undefined) return { began: at, by: 'correction', changes: [] };
    if (afterSupplement === 'resume') return goesOn(run, at, 'supplement');
    return { began: at, by: 'supplement', changes: [] };
  },
  extend: (run, { until }) =>
    run && until !== undefined ? { ...run, changes: [...run.changes, { kind: 'extend', until }] } : run,
  end: (run) => run && { ...run, ended: true },
};

/**
 * The time limit from its marks; undefined before acceptance. A supplement restarts it, or where a sector's law says so only paused it;
 * a restart of what was not paused is a correction after the end.
 */
export const clockRun = (marks: readonly ClockMark[], afterSupplement: AfterSupplement): ClockRun | undefined =>
  marks.reduce<ClockRun | undefined>((run, mark) => steps[mark.effect](run, mark, afterSupplement), undefined);
