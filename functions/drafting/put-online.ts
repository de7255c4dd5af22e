import { Refusal } from '#shared/errors.ts';
import { currentOf } from '#shared/service/draft/act-on-draft.ts';
import { addDays, localDate } from '#shared/calendar/local-time.ts';
import { overlaps } from '#shared/service/standing.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { ServiceChange } from '../store/draft-changes.ts';
import type { DraftFolder } from '../store/draft-folder.ts';
import { judgedDraft } from './judged-draft.ts';
import { serviceEvent } from './service-event.ts';
import { nextVersion, standsToAdd } from './stands-now.ts';

/**
 * The next version of a service from today, under the decision its procedure has already (a change of the online service alone needs no
 * new one). Refuses as `judgedDraft`, 'changed-meanwhile' where the procedure changed after all, 'validity-overlaps' where a version or the
 * end of the service is to come.
 */
export const putOnline = async (
  deps: AdminDeps,
  folder: Pick<DraftFolder, 'draft' | 'definition'>,
  actor: Staff,
): Promise<ServiceChange> => {
  const { draft } = folder;
  const { service, base, stands, compared } = await judgedDraft(deps, folder);
  if (!service || !base || !stands || compared.scope !== 'online')
    throw new Refusal('changed-meanwhile', { current: currentOf(draft) });
  const at = deps.now();
  const today = localDate(at);
  const { read } = stands;
  const { standing, kept } = await standsToAdd(deps, read);
  if (overlaps(standing, addDays(today, 1))) throw new Refusal('validity-overlaps');
  const { procedureVersion, publishedBy } = base;
  const version = nextVersion(standing);
  const event = serviceEvent(read, {
    serviceId: draft.serviceId,
    actor,
    act: 'put-online',
    at,
    before: { version: base.version },
    after: { version, draftId: draft.id },
  });
  return {
    serviceId: draft.serviceId,
    read,
    after: {
      ...kept,
      versions: [...kept.versions, { version, procedureVersion, validFrom: today, number: publishedBy.number }],
    },
    service: { ...service, version, procedureVersion, validFrom: today, publishedBy },
    event,
  };
};
