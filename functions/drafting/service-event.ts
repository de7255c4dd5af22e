import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { sealEvent } from '#shared/dossier/seal.ts';
import type { UnsealedAdminEvent } from '#shared/admin/admin-event.ts';
import { whoseOf } from '#shared/service/draft/draft-outcome.ts';
import type { Staff } from '#shared/person/actor.ts';
import { sha256hex } from '../sha256hex.ts';
import type { StoredVersions } from '../store/service-items.ts';

type Done = Pick<UnsealedAdminEvent, 'act' | 'at' | 'before' | 'after'> & { serviceId: string; actor: Staff };

/** What is done to a service, chained to what was done to it before. */
export const serviceEvent = (read: StoredVersions, { serviceId, actor, ...done }: Done): AdminEvent => {
  const event: UnsealedAdminEvent = {
    subject: 'service',
    subjectId: serviceId,
    seq: read.events + 1,
    by: whoseOf(actor),
    serviceIds: [serviceId],
    ...done,
  };
  return sealEvent(event, read.lastHash, sha256hex);
};
