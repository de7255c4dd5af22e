import type { Dossier, DossierEvent } from '#shared/dossier/dossier.ts';
import type { NoticeNames } from '#shared/notice/notices.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { agencyName } from '../view/agency-name.ts';

/** The names a notice of an event speaks of, and the page its reader goes on at. */
export const namesFor = async (deps: Deps, dossier: Dossier, { actor }: DossierEvent): Promise<NoticeNames> => {
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
    link: { vi: `${deps.portalUrl}/ho-so-cua-toi/`, en: `${deps.portalUrl}/en/my/` },
  };
};
