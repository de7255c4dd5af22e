import type { Attempt } from '#shared/payment/attempt.ts';
import type { OnlineWay } from '#shared/payment/ways.ts';
import type { Deps } from '../deps.ts';
import type { CallbackOutcome, Word } from '../gateway/payments/provider.ts';
import type { Tried } from '../store/payments.ts';
import { conclude } from './conclude.ts';
import { takeIn } from './take-in.ts';

/** What a provider's word comes to, and the attempt it spoke of. */
export type Heard = { outcome: CallbackOutcome; tried?: Tried };

const concluding = async (
  deps: Deps,
  { attempt }: Tried,
  end: 'failed' | 'in-doubt',
  code: string,
): Promise<CallbackOutcome> => ((await conclude(deps, attempt, end, { code })) ? 'confirmed' : 'confirmed-before');

/** How much came by a provider's word, where that is another amount than was asked for. */
export const cameBy = ({ state, isOfRefund, dong }: Word, attempt: Pick<Attempt, 'dong'>): Pick<Attempt, 'came'> =>
  (state === 'paid' || state === 'in-doubt') && isOfRefund !== true && dong > 0 && dong !== attempt.dong
    ? { came: dong }
    : {};

/** An open attempt of another amount is asked about within minutes; one that had ended is not, so that what came is kept now. */
const keepAmount = async (deps: Deps, { attempt }: Tried, word: Word): Promise<void> => {
  const came = cameBy(word, attempt);
  if (came.came !== undefined && attempt.status !== 'open')
    await conclude(deps, attempt, 'in-doubt', { code: word.code, ...came });
};

/**
 * Acts on a provider's verified word, in the order its rules ask: is there such an order at that terminal, is it the amount, was it decided
 * already. A success is believed at any time, also after the attempt expired; a failure never undoes money.
 */
export const hear = async (deps: Deps, way: OnlineWay, word: Word, proof: 'callback' | 'query'): Promise<Heard> => {
  const tried = await deps.payments.attempt(word.reference);
  if (tried?.attempt.way !== way || tried.attempt.terminal !== word.terminal) return { outcome: 'unknown-reference' };
  if (tried.attempt.dong !== word.dong) {
    await keepAmount(deps, tried, word);
    return { outcome: 'wrong-amount', tried };
  }
  switch (word.state) {
    case 'paid': {
      const { transaction } = word;
      const arrival = { key: way, proof, at: deps.now(), ...(transaction !== undefined && { transaction }) };
      const { is } = await takeIn(deps, tried, arrival);
      return { outcome: is === 'new' ? 'confirmed' : 'confirmed-before', tried };
    }
    case 'failed':
      return { outcome: await concluding(deps, tried, 'failed', word.code), tried };
    case 'in-doubt':
      return { outcome: await concluding(deps, tried, 'in-doubt', word.code), tried };
    case 'open':
    case 'unknown':
      return { outcome: 'confirmed-before', tried };
  }
};
