import { statusFacts } from './status.ts';
import type { Status } from './status.ts';

/**
 * Where a part of a chain stands, as people read it. `blocked`: the one before has its result, and this one cannot begin today; `not-begun`:
 * one before it ended without a result, so that it never does; `left-out`: its condition does not hold.
 */
export const shownStates = [
  'done',
  'running',
  'needs-you',
  'waiting',
  'blocked',
  'not-begun',
  'ended',
  'left-out',
] as const;
export type ShownState = (typeof shownStates)[number];

/** The state of a dossier that is there. */
export type BegunState = 'done' | 'running' | 'needs-you' | 'ended';
/** The same for any part; `next`: the one before has its result and nothing keeps this one from beginning but that nobody has yet. */
export type PartState = BegunState | 'waiting' | 'next' | 'not-begun' | 'left-out';

/** A part as known: whether its condition holds on the one filing, and its dossier's status once it is begun. */
export type KnownPart = { applies: boolean; status: Status | undefined };

const withResult: readonly Status[] = ['resolved', 'returned'];
const withoutResult: readonly Status[] = ['declined', 'refused', 'stopped', 'withdrawn'];

/** Where a dossier of a chain stands for whoever filed it. */
export const begunState = (status: Status): BegunState => {
  if (withResult.includes(status)) return 'done';
  if (withoutResult.includes(status)) return 'ended';
  return statusFacts[status].waitsFor === 'applicant' ? 'needs-you' : 'running';
};

const notBegun = (before: PartState): PartState => {
  if (before === 'done') return 'next';
  return before === 'ended' || before === 'not-begun' ? 'not-begun' : 'waiting';
};

/** The states of what follows a first dossier, in order. A part that is left out holds up nothing. */
export const chainStates = (first: Status, parts: readonly KnownPart[]): PartState[] => {
  const states: PartState[] = [];
  let before: PartState = begunState(first);
  for (const { applies, status } of parts) {
    const state: PartState = status !== undefined ? begunState(status) : applies ? notBegun(before) : 'left-out';
    states.push(state);
    if (state !== 'left-out') before = state;
  }
  return states;
};
