import type { AdminAct } from '#shared/admin/admin-event.ts';
import { changedFacts } from '#shared/admin/changed-facts.ts';
import type { Agency } from '#shared/agency/agency.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { AgencyWrite, StoredAgency } from '../store/agencies.ts';
import { chained } from '../store/kept.ts';

type Done = {
  act: AdminAct;
  admin: Staff;
  at: string;
  read: StoredAgency | undefined;
  after: Agency;
  /** What else is to be known of it: by which decision, from which date. */
  besides?: Record<string, string | undefined>;
};

/** Everything a unit's page, and its history, says of it; facts of before are history already. */
const told = ({ former: _, ...agency }: Agency): object => agency;

/** A unit as an act leaves it, with the event that says what changed. */
export const agencyWrite = ({ act, admin, at, read, after, besides = {} }: Done): AgencyWrite => {
  const changed = changedFacts(read ? told(read.agency) : {}, { ...told(after), ...besides });
  const event = chained(read, {
    subject: 'agency',
    subjectId: after.id,
    act,
    by: { staffId: admin.staffId, name: admin.name },
    at,
    serviceIds: [],
    ...changed,
  });
  return { read, after, event };
};
