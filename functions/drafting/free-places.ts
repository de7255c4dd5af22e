import { Refusal } from '#shared/errors.ts';
import { maySeeDraft } from '#shared/service/draft/may-act-on-draft.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { draftHolding } from './draft-for.ts';

/** The places for drafts that must be free: of the service, and of the one it replaces. Refuses 'draft-open-already'. */
export const freePlaces = async (deps: AdminDeps, serviceIds: readonly string[], actor: Staff) => {
  const places = await Promise.all(
    serviceIds.map(async (serviceId) => ({ serviceId, holder: await draftHolding(deps, serviceId) })),
  );
  for (const { holder } of places) {
    if (!holder || holder.status === 'published' || holder.status === 'dropped') continue;
    const { id: draftId, status } = holder;
    throw new Refusal('draft-open-already', maySeeDraft(holder, actor) ? { current: { draftId, status } } : {});
  }
  return places.map(({ serviceId, holder }) => ({ serviceId, ended: holder?.id }));
};
