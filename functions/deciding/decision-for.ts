import { Refusal } from '#shared/errors.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { DecisionFolder } from '../store/decisions.ts';

/** A decision as it stands; refuses 'not-found'. */
export const decisionFor = async (deps: AdminDeps, decisionId: string, keyHash?: string): Promise<DecisionFolder> => {
  const folder = await deps.decisions.open(decisionId, keyHash);
  if (!folder) throw new Refusal('not-found');
  return folder;
};
