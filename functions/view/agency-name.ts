import { agencyOn } from '#shared/agency/agency-on.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Text } from '#shared/words/text.ts';
import type { Deps } from '../deps.ts';

/** What an agency was called at a moment, by default now; its id where the portal does not know it. */
export const agencyName = async ({ reference, now }: Deps, agencyId: string, at = now()): Promise<Text> => {
  const agency = await reference.agency(agencyId);
  return agency ? agencyOn(agency, localDate(at)).name : { vi: agencyId, en: agencyId };
};
