import type { Definition } from '#shared/api/admin-views.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import type { Service } from '#shared/service/service.ts';
import type { AdminDeps } from '../admin-deps.ts';

/** The published version a draft is compared with: of its own service, or of the one it replaces. */
export const baseOf = async (
  { reference }: AdminDeps,
  { serviceId, replaces, basedOn }: Pick<ServiceDraft, 'serviceId' | 'replaces' | 'basedOn'>,
): Promise<Service | undefined> =>
  basedOn === undefined ? undefined : reference.service(replaces ?? serviceId, basedOn);

/** A service as plain JSON, as definitions are kept. */
export const plain = (service: Service): Definition => JSON.parse(JSON.stringify(service)) as Definition;
