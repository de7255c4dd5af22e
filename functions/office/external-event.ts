import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { changedFacts } from '#shared/admin/changed-facts.ts';
import type { Staff } from '#shared/person/actor.ts';
import { externalAct } from '#shared/service/change-external.ts';
import type { ExternalService } from '#shared/service/external-service.ts';
import { chained } from '../store/kept.ts';
import type { StoredExternal } from '../store/external-services.ts';

/** What a history says of it: a list with nothing in it is nothing. */
const told = ({ field, keywords, unverified, ...facts }: ExternalService): object => ({
  ...facts,
  field: field.name,
  ...(keywords.length > 0 && { keywords }),
  ...(unverified.length > 0 && { unverified }),
});

type Done = { keeper: Staff; at: string; read: StoredExternal | undefined; after: ExternalService };

/** What was done to a service of another system; it touches the own service it stands in for, and the one it did before. */
export const externalEvent = ({ keeper, at, read, after }: Done): AdminEvent =>
  chained(read, {
    subject: 'external',
    subjectId: after.id,
    act: externalAct(read?.service, after),
    by: { staffId: keeper.staffId, name: keeper.name },
    at,
    serviceIds: [...new Set([read?.service, after].flatMap((each) => each?.insteadOf ?? []))],
    ...changedFacts(read ? told(read.service) : {}, told(after)),
  });
