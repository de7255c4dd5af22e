import { localDate } from '#shared/calendar/local-time.ts';
import { heirOf } from '#shared/agency/agency-on.ts';
import type { Agency } from '#shared/agency/agency.ts';
import { standingUnits } from '#shared/agency/standing-agency.ts';
import { someAtATime } from '../some-at-a-time.ts';
import { actAsSystem, office } from './act-as-system.ts';
import type { FollowDeps } from './follow-deps.ts';

/** So many dossiers are on their way at once. */
const sideBySide = 16;

/** Moves one dossier to the units that stand for its own; true where it was moved just now. */
const moveOne = async (deps: FollowDeps, dossierId: string, byId: ReadonlyMap<string, Agency>, order: string) => {
  const { folder } = await deps.dossiers.openFor(office, dossierId);
  const { agencyId, receivingAgencyId } = folder.dossier;
  const units = await standingUnits((id) => byId.get(id), folder.dossier, localDate(deps.now()));
  if (units.agencyId === agencyId && units.receivingAgencyId === receivingAgencyId) return false;
  const [calendar, policy] = await Promise.all([deps.reference.calendar(), deps.reference.policy()]);
  return actAsSystem(deps, folder, { type: 'transfer', ...units, order }, { calendar, policy });
};

/**
 * Moves the open dossiers of a unit that has ended to whoever took over, each in a transaction of its own, for as long as there is time.
 * Answers whether some are left; repeating it moves what is left and nothing twice.
 */
export const followAgency = async (deps: FollowDeps, agencyId: string, isOver: () => boolean): Promise<boolean> => {
  const all = await deps.offered.agencies();
  const byId = new Map(all.map((agency) => [agency.id, agency]));
  const ended = byId.get(agencyId);
  if (!ended || heirOf(ended, localDate(deps.now())) === undefined) return false;
  while (!isOver()) {
    const ids = await deps.openDossiers.some(agencyId);
    const moved = await someAtATime(ids, sideBySide, (id) => moveOne(deps, id, byId, `agency/${agencyId}`));
    // What the index still shows was moved already: it comes to know of it by itself.
    if (!moved.some((each) => each)) return false;
  }
  return true;
};
