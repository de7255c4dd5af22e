import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { changedFacts } from '#shared/admin/changed-facts.ts';
import { hallAct } from '#shared/hall/change-hall.ts';
import type { Hall } from '#shared/hall/hall.ts';
import type { Staff } from '#shared/person/actor.ts';
import { chained } from '../store/kept.ts';
import type { StoredHall } from '../store/halls.ts';

/** What a history says of it. */
const told = ({ agencyId: _, version: __, groups, counters, priorityInARow }: Hall): object => ({
  serviceGroups: groups,
  counters,
  priorityInARow,
});

type Done = { admin: Staff; at: string; read: StoredHall | undefined; after: Hall };

/** What was done to a waiting hall, chained to what was done before. */
export const hallEvent = ({ admin, at, read, after }: Done): AdminEvent =>
  chained(read, {
    subject: 'hall',
    subjectId: after.agencyId,
    act: hallAct(read?.hall),
    by: { staffId: admin.staffId, name: admin.name },
    at,
    serviceIds: [],
    ...changedFacts(read ? told(read.hall) : {}, told(after)),
  });
