import { localDate } from '#shared/calendar/local-time.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { ChainPart } from '#shared/service/chain.ts';
import { offeredOn, whyNotOffered } from '#shared/service/offered.ts';
import type { Offering, Service } from '#shared/service/service.ts';
import { versionOn } from '#shared/service/standing.ts';
import { whyNotOpen } from '#shared/service/why-not-open.ts';
import { chainingWords } from '#shared/words/chaining.ts';
import type { Text } from '#shared/words/text.ts';
import { standingUnits } from '#shared/agency/standing-agency.ts';
import type { Deps } from '../deps.ts';

/** The service in force of a part, and which units decide and receive it. */
export type PartPlace = { service: Service; caseId: string; agencyId: string; receivingAgencyId: string };

/** The named agency, else the one whose dossiers are received where the first was, else the only one there is. */
const offeringOf = (offerings: readonly Offering[], part: ChainPart, first: Dossier): Offering | undefined => {
  if (part.agencyId !== undefined) return offerings.find(({ agencyId }) => agencyId === part.agencyId);
  const same = offerings.find(({ receivingAgencyId }) => receivingAgencyId === first.receivingAgencyId);
  return same ?? (offerings.length === 1 ? offerings[0] : undefined);
};

/** Where a part would be begun today; or why it cannot be, in words. */
export const partPlace = async (
  { reference, now }: Deps,
  part: ChainPart,
  first: Dossier,
): Promise<PartPlace | { why: Text }> => {
  const today = localDate(now());
  const standing = await reference.standing(part.serviceId);
  const closed = standing && whyNotOpen(standing, today);
  if (closed) return { why: closed };
  const inForce = standing && versionOn(standing, today);
  const service = inForce && (await reference.service(part.serviceId, inForce.version));
  if (!service?.form || service.level < 3) return { why: chainingWords.notOffered };
  const stopped = whyNotOffered(service, today);
  if (stopped) return { why: stopped };
  const offering = offeringOf(offeredOn(service, today), part, first);
  const theCase = service.cases.find(({ id }) => part.caseId === undefined || id === part.caseId);
  if (!offering || !theCase) return { why: chainingWords.nobodyThere };
  const { agencyId, receivingAgencyId } = offering;
  const units = await standingUnits(reference.agency, { agencyId, receivingAgencyId }, today);
  return { service, caseId: theCase.id, ...units };
};
