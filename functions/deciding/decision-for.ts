import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { DecisionFolder } from '../store/decisions.ts';

export type OpenedDecision = { actor: Staff; folder: DecisionFolder };

/** A decision as it stands, read while the actor may still be being looked up; whoever may not ask hears that first. Refuses 'not-found'. */
export const decisionFor = async (
  deps: AdminDeps,
  actor: Staff | Promise<Staff>,
  decisionId: string,
  keyHash?: string,
): Promise<OpenedDecision> => {
  const [who, folder] = await Promise.all([actor, deps.decisions.open(decisionId, keyHash)]);
  if (!folder) throw new Refusal('not-found');
  return { actor: who, folder };
};
