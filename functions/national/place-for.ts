import { localDate } from '#shared/calendar/local-time.ts';
import type { FiledNationally } from '#shared/national/filed.ts';
import { offeredOn } from '#shared/service/offered.ts';
import type { Service } from '#shared/service/service.ts';
import { versionOn } from '#shared/service/standing.ts';
import { whyNotOpen } from '#shared/service/why-not-open.ts';
import { standingUnits } from '#shared/agency/standing-agency.ts';
import type { NationalDeps } from './deps.ts';
import type { WhyNot } from './take-in.ts';

/** Which service a dossier is of and which units handle it. */
export type Place = { service: Service; agencyId: string; receivingAgencyId: string };

/** The service in force of a procedure, and the units by the code of the one that decides; or why there is none. */
export const placeFor = async (
  deps: NationalDeps,
  { MaTTHC, DonViXuLy }: Pick<FiledNationally, 'MaTTHC' | 'DonViXuLy'>,
): Promise<Place | WhyNot> => {
  const today = localDate(deps.now());
  const [serviceId] = await deps.national.servicesOf(MaTTHC);
  if (serviceId === undefined) return { reason: 'unknown-procedure', about: MaTTHC };
  const standing = await deps.reference.standing(serviceId);
  const inForce = standing && !whyNotOpen(standing, today) ? versionOn(standing, today) : undefined;
  const service = inForce && (await deps.reference.service(serviceId, inForce.version));
  // A chain goes on in the name of somebody who can sign in here.
  if (!service || service.chain) return { reason: 'service-not-open', about: MaTTHC };
  const units = (await deps.offered.agencies()).filter(({ codes }) => codes.some(({ value }) => value === DonViXuLy));
  if (units.length === 0) return { reason: 'unknown-unit', about: DonViXuLy };
  const offering = offeredOn(service, today).find((each) => units.some(({ id }) => id === each.agencyId));
  if (!offering) return { reason: 'unit-does-not-handle', about: `${MaTTHC}, ${DonViXuLy}` };
  const { agencyId, receivingAgencyId } = offering;
  const standingNow = await standingUnits(deps.reference.agency, { agencyId, receivingAgencyId }, today);
  return { service, ...standingNow };
};
