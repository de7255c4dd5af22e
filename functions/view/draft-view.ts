import type { DraftView } from '#shared/api/admin-views.ts';
import type { Staff } from '#shared/person/actor.ts';
import { availableDraftActions } from '#shared/service/draft/may-act-on-draft.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { baseOf, plain } from '../drafting/base-of.ts';
import type { DraftFolder } from '../store/draft-folder.ts';
import { agencyName } from './agency-name.ts';

/** A draft as those who write, review or publish it see it. */
export const draftView = async (
  deps: AdminDeps,
  { draft, definition, comments, events }: Omit<DraftFolder, 'replies' | 'lastHash'>,
  actor: Staff,
): Promise<DraftView> => {
  const [agency, base] = await Promise.all([agencyName(deps, draft.agencyId), baseOf(deps, draft)]);
  return {
    at: deps.now(),
    draft,
    agencyName: agency,
    definition,
    ...(base && { published: plain(base) }),
    comments,
    events,
    actions: availableDraftActions(draft, actor),
  };
};
