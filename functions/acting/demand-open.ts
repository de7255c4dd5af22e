import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { whyNotOpen } from '#shared/service/why-not-open.ts';
import type { Deps } from '../deps.ts';

/** Refuses 'service-not-open' a first submission to a service that is suspended or has ended, as known a minute ago at most. */
export const demandOpen = async ({ reference, now }: Deps, { serviceId }: Dossier): Promise<void> => {
  const standing = await reference.standingLately(serviceId);
  const why = standing && whyNotOpen(standing, localDate(now()));
  if (why) throw new Refusal('service-not-open', { why });
};
