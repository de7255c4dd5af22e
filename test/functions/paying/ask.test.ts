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
const askedOf = async (query: NonNullable<Provider['query']>): Promise<Attempt[]> => {
  const written: Attempt[] = [];
  const deps = {
    now: () => '2026-11-23T01:05:00.000Z',
    provider: () => ({ begin: () => Promise.reject(new Error('not asked')), query }),
    payments: {
      write: (write: { attempt: Attempt }) => {
        written.push(write.attempt);
        return Promise.resolve([]);
      },
    },
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
