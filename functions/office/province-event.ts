import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { changedFacts } from '#shared/admin/changed-facts.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Province } from '#shared/province/province.ts';
import { sha256hex } from '../sha256hex.ts';
import { chained } from '../store/kept.ts';
import type { StoredProvince } from '../store/province.ts';

/** There is one province, and its history. */
export const provinceSettings = { subject: 'province', subjectId: 'portal' } as const;

/** What a history says of it: an image by its digest, colours each by itself. */
const told = ({ emblem, colours, ...texts }: Province): object => ({
  ...texts,
  ...colours,
  ...(emblem !== undefined && { emblem: sha256hex(emblem).slice(0, 12) }),
});

type Done = { admin: Staff; at: string; read: StoredProvince | undefined; before: Province; after: Province };

/** What was done to the settings of the province, chained to what was done before. */
export const provinceEvent = ({ admin, at, read, before, after }: Done): AdminEvent =>
  chained(read, {
    ...provinceSettings,
    act: 'change-province',
    by: { staffId: admin.staffId, name: admin.name },
    at,
    serviceIds: [],
    ...changedFacts(told(before), told(after)),
  });
