import type { Text } from '#shared/words/text.ts';
import type { Deps } from '../deps.ts';

/** What an agency is called; its id where the portal does not know it. */
export const agencyName = async ({ reference }: Deps, agencyId: string): Promise<Text> =>
  (await reference.agency(agencyId))?.name ?? { vi: agencyId, en: agencyId };
