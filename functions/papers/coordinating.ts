import type { Opinion } from '#shared/dossier/opinion.ts';
import type { Deps } from '../deps.ts';
import { agencyName } from '../view/agency-name.ts';

/** The agencies that were asked for an opinion by then (cơ quan phối hợp), each once and called as they were; of several, who leads (NĐ 61/2018 Đ19.6). */
export const coordinating = async (deps: Deps, opinions: readonly Opinion[], by: string): Promise<string[]> => {
  const asked = opinions.filter(({ askedAt }) => askedAt <= by);
  const first = [...new Map(asked.toReversed().map((each) => [each.agencyId, each])).values()].toReversed();
  return Promise.all(
    first.map(async ({ agencyId, askedAt }) => {
      const { vi } = await agencyName(deps, agencyId, askedAt);
      const leads = first.length > 1 && asked.some((each) => each.agencyId === agencyId && each.isLead);
      return leads ? `${vi} (chủ trì)` : vi;
    }),
  );
};
