import type { Attempt } from '#shared/payment/attempt.ts';
import type { OnlineWay } from '#shared/payment/ways.ts';
import type { Deps } from '../deps.ts';
import type { CallbackOutcome, Word } from '../gateway/payments/provider.ts';
import type { Tried } from '../store/payments.ts';
import { conclude } from './conclude.ts';
import { contradict } from './contradict.ts';
import { keepStray } from './stray.ts';
import { takeIn } from './take-in.ts';

/** What a provider's word comes to, and the attempt it spoke of; whether it speaks against money that was taken in. */
export type Heard = { outcome: CallbackOutcome; tried?: Tried; isAgainst?: true };

const answer = (isNew: boolean): CallbackOutcome => (isNew ? 'confirmed' : 'confirmed-before');

/** How much came by a provider's word, where that is another amount than was asked for. */
export const cameBy = ({ state, isOfRefund, dong }: Word, attempt: Pick<Attempt, 'dong'>): Pick<Attempt, 'came'> =>
  (state === 'paid' || state === 'in-doubt') && isOfRefund !== true && dong > 0 && dong !== attempt.dong
    ? { came: dong }
    : {};

/**
 * An open attempt of another amount is asked about within minutes; one that had ended is not, so that what came is kept now, and one that was paid
 * is noted as contradicted.
 */
const keepAmount = async (deps: Deps, tried: Tried, word: Word): Promise<Pick<Heard, 'isAgainst'>> => {
  const { attempt } = tried;
  if (attempt.status === 'paid') return (await contradict(deps, tried, word)) ? { isAgainst: true } : {};
  const came = cameBy(word, attempt);
  if (came.came !== undefined && attempt.status !== 'open')
    await conclude(deps, attempt, 'in-doubt', { code: word.code, ...came });
  return {};
};

/** Of one that was paid it is noted and changes nothing; any other is a person's now. */
const doubting = async (deps: Deps, tried: Tried, word: Word): Promise<Heard> => {
  if (tried.attempt.status !== 'paid') {
    const isNew = await conclude(deps, tried.attempt, 'in-doubt', { code: word.code });
    return { outcome: answer(isNew), tried };
  }
  const isNew = await contradict(deps, tried, word);
  return { outcome: answer(isNew), tried, ...(isNew && { isAgainst: true }) };
};

/**
 * Acts on a provider's verified word, in the order its rules ask: is there such an order at that terminal, is it the amount, was it decided
 * already. A success is believed at any time, also after the attempt expired; a failure never undoes money. What fits no order, or speaks against
 * money that was taken in, is kept for a person.
 */
export const hear = async (deps: Deps, way: OnlineWay, word: Word, proof: 'callback' | 'query'): Promise<Heard> => {
  const tried = await deps.payments.attempt(word.reference);
  if (tried?.attempt.way !== way || tried.attempt.terminal !== word.terminal) {
    // A reply to what we asked is about our own order: whoever asked concludes it.
    if (proof === 'callback') await keepStray(deps, way, word, tried);
    return { outcome: 'unknown-reference' };
  }
  if (tried.attempt.dong !== word.dong)
    return { outcome: 'wrong-amount', tried, ...(await keepAmount(deps, tried, word)) };
  switch (word.state) {
    case 'paid': {
      const { transaction } = word;
      const arrival = { key: way, proof, at: deps.now(), ...(transaction !== undefined && { transaction }) };
      const { is } = await takeIn(deps, tried, arrival);
      return { outcome: answer(is === 'new'), tried };
    }
    case 'failed':
      return { outcome: answer(await conclude(deps, tried.attempt, 'failed', { code: word.code })), tried };
    case 'in-doubt':
      return doubting(deps, tried, word);
    case 'open':
    case 'unknown':
      return { outcome: 'confirmed-before', tried };
  }
};
