import type { Attempt } from '#shared/payment/attempt.ts';
import { isOver, nextQuery } from '#shared/payment/next-query.ts';
import { errorFacts, log } from '../log.ts';
import type { PayingDeps } from './deps.ts';
import { conclude } from './conclude.ts';
import { cameBy, hear } from './hear.ts';
import { onlineWayOf } from './online-way.ts';

/** Puts the question off; where somebody else moved the attempt meanwhile there is nothing to put off. */
const askLater = async ({ payments, now }: PayingDeps, attempt: Attempt): Promise<void> => {
  const queries = attempt.queries + 1;
  const nextQueryAt = nextQuery({ ...attempt, queries }, now());
  await payments.write({ attempt: { ...attempt, version: attempt.version + 1, queries, nextQueryAt } });
};

/**
 * Asks the provider about one open attempt and acts on what it says: money is taken in as if its callback had come, a failure ends the
 * attempt, and so does "no such order" once it has expired, and "not yet" an hour later. No trustworthy answer: it is asked again, ever more seldom, until it ends.
 */
export const ask = async (deps: PayingDeps, attempt: Attempt): Promise<void> => {
  const way = onlineWayOf(attempt.way);
  const provider = way && deps.provider(way);
  if (!way || !provider?.query) {
    // A transfer is told by a statement alone; after its time it is waited for no more, and found by its reference all the same.
    if (isOver(attempt, deps.now(), 'unknown')) await conclude(deps, attempt, 'expired');
    return;
  }
  const { reference, createdAt, address = '127.0.0.1', terminal } = attempt;
  const asked = { reference, createdAt, at: deps.now(), address };
  // A secret that is gone, or cannot be read just now, is told and asked for later: never every minute for ever.
  const word = await provider.query(terminal, asked).catch((error: unknown) => {
    log({ level: 'error', of: 'attempts', ...errorFacts(error) });
    return undefined;
  });
  if (word === undefined) return askLater(deps, attempt);
  if (word.state === 'open' || word.state === 'unknown') {
    if (!isOver(attempt, deps.now(), word.state)) return askLater(deps, attempt);
    await conclude(deps, attempt, 'expired', { code: word.code });
    return;
  }
  const heard = await hear(deps, way, word, 'query').catch((error: unknown) => {
    log({ level: 'error', of: 'attempts', ...errorFacts(error) });
    return undefined;
  });
  // What cannot be taken in just now has its turn later, so that it does not stand in the way of the others.
  if (!heard) return askLater(deps, attempt);
  const { outcome } = heard;
  // Its own word about another amount or terminal: money may have moved, so a person looks into it, and is shown how much.
  if (outcome === 'wrong-amount' || outcome === 'unknown-reference')
    await conclude(deps, attempt, 'in-doubt', { code: word.code, ...cameBy(word, attempt) });
};
