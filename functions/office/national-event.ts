import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { changedFacts } from '#shared/admin/changed-facts.ts';
import type { NationalSettings } from '#shared/national/settings.ts';
import type { Staff } from '#shared/person/actor.ts';
import { chained } from '../store/kept.ts';
import type { StoredNational } from '../store/national.ts';

/** There is one exchange, and its history. */
export const nationalSubject = { subject: 'national', subjectId: 'portal' } as const;

const told = ({ on, unit }: NationalSettings): object => ({ exchange: on ? 'on' : 'off', unit });

type Done = { admin: Staff; at: string; read: StoredNational | undefined; after: NationalSettings };

/** What was done to the exchange, chained to what was done before. */
export const nationalEvent = ({ admin, at, read, after }: Done): AdminEvent =>
  chained(read, {
    ...nationalSubject,
    act: 'change-national',
    by: { staffId: admin.staffId, name: admin.name },
    at,
    serviceIds: [],
    ...changedFacts(read ? told(read.settings) : {}, told(after)),
  });
