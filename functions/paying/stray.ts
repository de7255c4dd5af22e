import { createHash } from 'node:crypto';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Attempt } from '#shared/payment/attempt.ts';
import { accountOn } from '#shared/payment/collector.ts';
import type { Collector } from '#shared/payment/collector.ts';
import { referenceOf } from '#shared/payment/reference.ts';
import type { OnlineWay } from '#shared/payment/ways.ts';
import type { Deps } from '../deps.ts';
import type { Word } from '../gateway/payments/provider.ts';
import type { Tried } from '../store/payments.ts';

/** The same word has the same reference for ever, so that it is kept once. */
const referenceFor = (way: OnlineWay, { terminal, reference, dong }: Word): string =>
  referenceOf(
    createHash('sha256')
      .update(JSON.stringify([way, terminal, reference, dong]))
      .digest(),
  );

/** Whose money it is: whoever collects by that terminal, or whose order it names. */
const collectorOf = async (
  { reference }: Deps,
  { terminal }: Word,
  tried: Tried | undefined,
): Promise<Collector | undefined> =>
  (await reference.collectors()).find(({ vnpay }) => vnpay?.terminal === terminal) ??
  (tried && (await reference.collector(tried.attempt.collectorId)));

/**
 * Keeps a provider's verified word that money came, or may have, for no order of ours at that terminal, with the attempts a person looks into; once,
 * however often it is repeated. Where nobody collects by that terminal any more there is no list to keep it with: it is logged alone.
 */
export const keepStray = async (deps: Deps, way: OnlineWay, word: Word, tried: Tried | undefined): Promise<void> => {
  const { state, dong, terminal, code, transaction } = word;
  if ((state !== 'paid' && state !== 'in-doubt') || dong < 1) return;
  const collector = await collectorOf(deps, word, tried);
  const at = deps.now();
  const account = collector && (accountOn(collector, localDate(at)) ?? collector.accounts[0]);
  if (!collector || !account) return;
  const attempt: Attempt = {
    reference: referenceFor(way, word),
    version: 1,
    status: 'in-doubt',
    ...{ way, terminal, dong, code },
    named: word.reference,
    parts: [],
    collectorId: collector.agencyId,
    accountId: account.id,
    createdAt: at,
    expiresAt: at,
    queries: 0,
    ...(transaction !== undefined && { transaction }),
  };
  // One that is there already was kept, or decided, on the same word.
  await deps.payments.write({ attempt });
};
