import type { SendOutcome } from '#shared/notice/send-outcome.ts';
import type { Sending } from '#shared/notice/sending.ts';
import { concluded, takeOn } from '#shared/notice/step-sending.ts';
import type { Deps } from '../deps.ts';
import type { Later } from './tell.ts';

/** Somebody else changed it in between: what it came to is seen in a moment. */
const inAMoment: Later = { later: 5 };

type Named = Pick<Sending, 'dossierId' | 'seq' | 'channel' | 'action' | 'agencyId'>;

/**
 * Claims a message, hands it over and notes what came of it. Whoever finds the claim of one who vanished lists it for a person: whether it
 * went out nobody knows, and it is not handed over again.
 */
export const sendOnce = async (
  { sendings, now }: Pick<Deps, 'sendings' | 'now'>,
  named: Named,
  handOver: () => Promise<SendOutcome>,
): Promise<Later | undefined> => {
  const step = takeOn(await sendings.get(named), named, now());
  if (step.is === 'over') return undefined;
  if (step.is === 'later') return { later: step.seconds };
  if (step.is === 'lost') return (await sendings.put(step.listed)) ? undefined : inAMoment;
  if (!(await sendings.put(step.claimed))) return inAMoment;
  const after = concluded(step.claimed, await handOver(), now());
  // Where it was listed meanwhile, a person decides: what they see is what was known then.
  await sendings.put(after);
  return after.state === 'waiting'
    ? { later: Math.ceil((Date.parse(after.until ?? now()) - Date.parse(now())) / 1000) }
    : undefined;
};
