import { agencyOn } from '#shared/agency/agency-on.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { standingAgency } from '#shared/agency/standing-agency.ts';
import type { Deps } from '../deps.ts';
import type { PrintedAgency } from '../print/paper-data.ts';
import { agencyName } from '../view/agency-name.ts';

/** A unit as a paper of that moment names it: later names and addresses change no paper. */
export const printedAgency = async (deps: Deps, agencyId: string, at: string): Promise<PrintedAgency> => {
  const agency = await deps.reference.agency(agencyId);
  if (!agency) return { name: { vi: agencyId, en: agencyId } };
  const date = localDate(at);
  const { name, parentId, place, address, phone } = agencyOn(agency, date);
  const parentName =
    parentId === undefined
      ? undefined
      : await agencyName(deps, await standingAgency(deps.reference.agency, parentId, date), at);
  return {
    name,
    ...(parentName && { parentName }),
    ...(place && { place }),
    ...(address && { address }),
    ...(phone !== undefined && { phone }),
  };
};
