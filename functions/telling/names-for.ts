import type { Dossier, DossierEvent } from '#shared/dossier/dossier.ts';
import type { NoticeNames } from '#shared/notice/notices.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { agencyName } from '../view/agency-name.ts';

/** The names a notice of an event speaks of, and the page its reader goes on at. */
export const namesFor = async (
  deps: Deps,
  dossier: Dossier,
  { actor }: DossierEvent,
  atCounter: boolean,
): Promise<NoticeNames> => {
  const [service, agency, receivingAgency, person] = await Promise.all([
    serviceOf(deps, dossier),
    agencyName(deps, dossier.agencyId),
    agencyName(deps, dossier.receivingAgencyId),
    actor.kind === 'staff' ? deps.reference.staffName(actor.staffId) : undefined,
  ]);
  return {
    service: service.name,
    agency,
    receivingAgency,
    ...(person !== undefined && { person }),
    // Without an account here, how far it is can be looked up by its code.
    link: atCounter
      ? { vi: `${deps.portalUrl}/tra-cuu/`, en: `${deps.portalUrl}/en/track/` }
      : { vi: `${deps.portalUrl}/ho-so-cua-toi/`, en: `${deps.portalUrl}/en/my/` },
    atCounter,
  };
};
