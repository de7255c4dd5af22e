import { describe, expect, it } from 'vitest';
import { chainRef } from '#shared/dossier/chain-ref.ts';
import { begunState, chainStates } from '#shared/dossier/chain-states.ts';
import { statuses } from '#shared/dossier/status.ts';
import type { Status } from '#shared/dossier/status.ts';

const parts = (...each: (Status | 'not' | undefined)[]) =>
  each.map((status) => ({ applies: status !== 'not', status: status === 'not' ? undefined : status }));

describe('where the parts of a chain stand', () => {
  it.each<[Status, (Status | 'not' | undefined)[], string[]]>([
    ['draft', [undefined, undefined], ['waiting', 'waiting']],
    ['processing', [undefined, undefined], ['waiting', 'waiting']],
    ['resolved', [undefined, undefined], ['next', 'waiting']],
    ['returned', [undefined, undefined], ['next', 'waiting']],
    ['returned', ['draft', undefined], ['needs-you', 'waiting']],
    ['returned', ['submitted', undefined], ['running', 'waiting']],
    ['returned', ['resolved', undefined], ['done', 'next']],
    ['returned', ['resolved', 'returned'], ['done', 'done']],
    ['refused', [undefined, undefined], ['not-begun', 'not-begun']],
    ['returned', ['declined', undefined], ['ended', 'not-begun']],
    ['resolved', ['not', undefined], ['left-out', 'next']],
    ['withdrawn', ['not', undefined], ['left-out', 'not-begun']],
    ['processing', ['not', undefined], ['left-out', 'waiting']],
    // A result that is corrected takes nothing back that was begun with it.
    ['processing', ['processing', undefined], ['running', 'waiting']],
  ])('%s, then %j: %j', (first, others, states) => {
    expect(chainStates(first, parts(...others))).toEqual(states);
  });

  it('has a word for every status', () => {
    expect(statuses.map((status) => [status, begunState(status)])).toEqual([
      ['draft', 'needs-you'],
      ['submitted', 'running'],
      ['supplement-before-acceptance', 'needs-you'],
      ['payment-before-acceptance', 'needs-you'],
      ['accepted', 'running'],
      ['processing', 'running'],
      ['signed', 'running'],
      ['supplement', 'needs-you'],
      ['payment', 'needs-you'],
      ['declined', 'ended'],
      ['withdrawn', 'ended'],
      ['stopped', 'ended'],
      ['refused', 'ended'],
      ['resolved', 'done'],
      ['returned', 'done'],
    ]);
  });
});

describe('what an event says of a chain', () => {
  const chain = { parts: [] };
  const first = { id: 'first', status: 'signed' } as const;
  const part = { id: 'second', status: 'signed', chain: { first: 'first', part: 'a', no: 1 } } as const;

  it('names the chain where there is a result, of the first and of a part alike', () => {
    expect(chainRef(first, { to: 'resolved' }, { service: { chain } })).toEqual({ chain: 'first' });
    expect(chainRef(part, { to: 'resolved' }, { service: {} })).toEqual({ chain: 'first' });
  });

  it('is nothing of what stands alone, of other steps, and of what had its result', () => {
    expect(chainRef(first, { to: 'resolved' }, { service: {} })).toEqual({});
    expect(chainRef(part, { to: 'refused' }, { service: {} })).toEqual({});
    expect(chainRef({ ...part, status: 'resolved' }, { to: 'resolved' }, { service: {} })).toEqual({});
  });
});
