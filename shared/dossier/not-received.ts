import { Refusal } from '../errors.ts';
import type { ActContext } from './act-context.ts';
import type { Action } from './action.ts';
import { registered } from './delivering.ts';
import type { Dossier } from './dossier.ts';
import type { Effect } from './effect.ts';

/** What an intake does with a dossier on paper that it does not receive. */
export type NotReceiving = Extract<Action, { type: 'request-supplement' | 'decline' }> & { saved: number };

/** Does it file what was brought without receiving it: more is asked for, or it is declined at the counter (NĐ 61/2018 Đ17.1.a–b)? */
export const isNotReceiving = (action: Action): action is NotReceiving =>
  'saved' in action && (action.type === 'request-supplement' || action.type === 'decline');

/** The revision being written becomes the one handed in. */
export const file = ({ revision }: Pick<Dossier, 'revision'>): Dossier['revision'] => ({
  filed: revision.open ?? revision.filed,
});

/** Which codes a dossier bears once it is handed in and not accepted: a temporary one, and the official one where the policy gives it so early. */
export const codesHandedIn = (
  { code: before, temporaryCode: drawn }: Dossier,
  { code, temporaryCode, policy }: Pick<ActContext, 'code' | 'temporaryCode' | 'policy'>,
): { temporaryCode: string; code?: string } => {
  const temporary = drawn ?? temporaryCode;
  const gives = policy.codeAt === 'submit' && before === undefined;
  if (temporary === undefined || (gives && code === undefined)) throw new Error('this action needs a code');
  return { temporaryCode: temporary, ...(gives && code !== undefined && { code }) };
};

/**
 * What was brought is filed with the request or the refusal. Refuses 'not-allowed-now' a desk's of what was not handed in yet, and a
 * counter's of what was.
 */
export const filedAsBrought = (
  before: Dossier,
  action: Extract<Action, { type: NotReceiving['type'] }>,
  context: ActContext,
): Required<Pick<Effect, 'changes' | 'refs'>> => {
  const isDraft = before.status === 'draft';
  if (isDraft !== isNotReceiving(action))
    throw new Refusal('not-allowed-now', { current: { version: before.version, status: before.status } });
  if (!isDraft) return { changes: {}, refs: {} };
  const codes = codesHandedIn(before, context);
  // What is declined has no result to be received.
  const delivery = 'delivery' in action ? action.delivery : undefined;
  const { changes, refs } = action.type === 'decline' ? {} : registered(before, { delivery }, context);
  return {
    changes: { revision: file(before), submittedAt: context.at, ...codes, ...changes },
    refs: { channel: before.channel, ...codes, ...refs },
  };
};
