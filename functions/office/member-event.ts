import type { AdminAct, AdminEvent } from '#shared/admin/admin-event.ts';
import { changedFacts } from '#shared/admin/changed-facts.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { StaffMember } from '#shared/person/person.ts';
import { chained } from '../store/kept.ts';
import type { StoredMember } from '../store/members.ts';

type Done = { act: AdminAct; admin: Staff; at: string; read: StoredMember | undefined; after: StaffMember };

/** What was done to a member of staff; `account` says that one was bound, never which. */
export const memberEvent = ({ act, admin, at, read, after }: Done, account?: 'bound'): AdminEvent => {
  const { before, after: changed } = changedFacts(read?.member ?? {}, after);
  const { staffId: _, ...told } = changed;
  return chained(read, {
    subject: 'staff',
    subjectId: after.staffId,
    act,
    by: { staffId: admin.staffId, name: admin.name },
    at,
    serviceIds: [],
    before,
    after: { ...told, ...(account && { account }) },
  });
};
