import { Refusal } from '#shared/errors.ts';
import type { Attempt } from '#shared/payment/attempt.ts';
import type { Deps } from '../deps.ts';
import type { Word } from '../gateway/payments/provider.ts';
import type { Tried } from '../store/payments.ts';
import { portalFolders } from './portal-folders.ts';

const rounds = 8;

/** Did the portal have some of it sent back by its provider? Then a word about that is none against what was paid. */
const isBeingSentBack = async (deps: Deps, { attempt, monies }: Tried): Promise<boolean> => {
  const ids = monies.flatMap(({ allotments }) =>
    allotments.flatMap((part) => (part.to === 'refund' ? [part.refundId] : [])),
  );
  const folders = await portalFolders(deps, attempt.parts);
  const refunds = [...(await deps.payments.refundsNamed(ids)), ...folders.flatMap((folder) => folder.refunds)];
  return refunds.some(
    ({ reference, method, approvedBy }) =>
      reference === attempt.reference && method === 'provider' && approvedBy !== undefined,
  );
};

/** Was it decided, or noted before, on this very word? */
const isKnown = ({ contradicted, decided, code, came, dong }: Attempt, word: Word): boolean =>
  (contradicted?.code === word.code && contradicted.dong === word.dong) ||
  (decided !== undefined && code === word.code && (came ?? dong) === word.dong);

/** Does that word not fit what was paid: reversed, suspected, or another amount? */
const isAgainst = ({ state, dong, isOfRefund }: Word, { attempt }: Tried): boolean =>
  isOfRefund !== true && (state === 'in-doubt' || (state === 'paid' && dong !== (attempt.came ?? attempt.dong)));

/**
 * Notes on a paid attempt what its provider says against it, for a leader to look into; what was taken in, and its receipt, stay until then. Answers
 * whether it was noted: not the same word again. Refuses 'too-busy' where others keep moving it.
 */
export const contradict = async (deps: Deps, given: Tried, word: Word): Promise<boolean> => {
  if (!isAgainst(word, given) || isKnown(given.attempt, word)) return false;
  if (await isBeingSentBack(deps, given)) return false;
  const { code, dong } = word;
  let { attempt } = given;
  for (let round = 0; round < rounds; round += 1) {
    if (attempt.status !== 'paid' || isKnown(attempt, word)) return false;
    const contradicted = { code, dong, at: deps.now() };
    const failing = await deps.payments.write({
      attempt: { ...attempt, version: attempt.version + 1, contradicted },
    });
    if (failing.length === 0) return true;
    const again = await deps.payments.attempt(attempt.reference);
    if (!again) throw new Error('an attempt vanished');
    ({ attempt } = again);
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};
