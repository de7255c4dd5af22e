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
): Promise<CallbackOutcome> => ((await conclude(deps, attempt, end, code)) ? 'confirmed' : 'confirmed-before');

/**
 * Acts on a provider's verified word, in the order its rules ask: is there such an order at that terminal, is it the amount, was it decided
 * already. A success is believed at any time, also after the attempt expired; a failure never undoes money.
 */
export const hear = async (deps: Deps, way: OnlineWay, word: Word, proof: 'callback' | 'query'): Promise<Heard> => {
  const tried = await deps.payments.attempt(word.reference);
  if (tried?.attempt.way !== way || tried.attempt.terminal !== word.terminal) return { outcome: 'unknown-reference' };
  if (tried.attempt.dong !== word.dong) return { outcome: 'wrong-amount', tried };
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
