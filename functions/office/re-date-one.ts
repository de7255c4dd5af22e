import { actAsSystem, office } from './act-as-system.ts';
import type { FollowDeps } from './follow-deps.ts';
import { touchedBy } from './touched.ts';
import type { DateRules } from './touched.ts';

/** Dates one dossier anew if the rules still date it otherwise; false where somebody acted on it just then. */
export const redateOne = async (
  deps: FollowDeps,
  dossierId: string,
  rules: DateRules,
  order: string,
): Promise<boolean> => {
  const { folder } = await deps.dossiers.openFor(office, dossierId);
  const touched = await touchedBy(deps, folder.dossier, rules);
  if (!touched) return true;
  const { calendar } = touched;
  return actAsSystem(deps, folder, { type: 're-date', order }, { calendar, policy: rules.policy });
};
