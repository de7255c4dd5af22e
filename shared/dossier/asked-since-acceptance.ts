import { isAcceptance } from './is-acceptance.ts';
import type { ActionType } from './lifecycle.ts';

/** How often a supplement was asked for since acceptance: what was asked before counts for no score (QĐ 766, only what was received). */
export const askedSinceAcceptance = (events: readonly { action: ActionType }[]): number => {
  const accepted = events.findIndex(({ action }) => isAcceptance(action));
  if (accepted < 0) return 0;
  return events.slice(accepted).filter(({ action }) => action === 'request-supplement').length;
};
