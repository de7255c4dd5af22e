import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import type { Attempt } from '#shared/payment/attempt.ts';
import { ask } from '#functions/paying/ask.ts';
import type { PayingDeps } from '#functions/paying/deps.ts';
import type { Provider } from '#functions/gateway/payments/provider.ts';

const attempt: Attempt = {
  reference: 'MC234567892A',
  version: 3,
  status: 'open',
  way: 'vnpay',
  terminal: 'DEMOTMN1',
  dong: 8000,
  parts: [{ dossierId: '0193a5c0-7d5e-7000-8000-000000000001', no: 1, dong: 8000 }],
  collectorId: 'phuong-a',
  accountId: 'thu-phi',
  createdAt: '2026-11-23T01:00:00.000Z',
  expiresAt: '2026-11-23T01:15:00.000Z',
  nextQueryAt: '2026-11-23T01:05:00.000Z',
  queries: 0,
};

/** Asks a provider that answers like this; what was written of the attempt. */
const askedOf = async (query: NonNullable<Provider['query']>, at = '2026-11-23T01:05:00.000Z'): Promise<Attempt[]> => {
  const written: Attempt[] = [];
  const deps = {
    now: () => at,
    provider: () => ({ begin: () => Promise.reject(new Error('not asked')), query }),
    payments: {
      write: (write: { attempt: Attempt }) => {
        written.push(write.attempt);
        return Promise.resolve([]);
      },
    },
    dossiers: { openFor: () => Promise.reject(new Refusal('not-found')) },
  };
  await ask(deps as unknown as PayingDeps, attempt);
  return written;
};

describe('an attempt nobody can say anything of', () => {
  const later = [{ ...attempt, version: 4, queries: 1, nextQueryAt: '2026-11-23T01:10:00.000Z' }];

  it('is asked about again five minutes later where no trustworthy answer came', async () => {
    expect(await askedOf(() => Promise.resolve(undefined))).toEqual(later);
  });

  it('is asked about later, not every minute, where its terminal has no secret any more', async () => {
    expect(await askedOf(() => Promise.reject(new Refusal('provider-not-configured')))).toEqual(later);
  });
});

describe('an attempt the provider has not done with', () => {
  const word = { reference: attempt.reference, terminal: attempt.terminal, dong: 8000, code: '00/01' };
  const statusAt = async (at: string, state: 'open' | 'unknown') =>
    (await askedOf(() => Promise.resolve({ ...word, state }), at)).map(({ status }) => status);

  it('stays open for an hour after it expired: the payer may be at their bank', async () => {
    expect(await statusAt('2026-11-23T01:16:00.000Z', 'open')).toEqual(['open']);
    expect(await statusAt('2026-11-23T02:14:59.000Z', 'open')).toEqual(['open']);
    expect(await statusAt('2026-11-23T02:15:00.000Z', 'open')).toEqual(['expired']);
  });

  it('expires a minute after its time where the provider has no such order', async () => {
    expect(await statusAt('2026-11-23T01:16:00.000Z', 'unknown')).toEqual(['expired']);
  });
});
