import { agencyOn, longestLine } from '#shared/agency/agency-on.ts';
import type { Agency } from '#shared/agency/agency.ts';
import type { Collector } from '#shared/payment/collector.ts';
import type { Deps } from '../deps.ts';

/** The unit that collects for an agency on a local date: itself, or the nearest above it that does; undefined where nobody does. */
export const collectorOf = async (
  { reference }: Pick<Deps, 'reference'>,
  agencyId: string,
  date: string,
): Promise<Collector | undefined> => {
  let unit: string | undefined = agencyId;
  for (let steps = 0; unit !== undefined && steps < longestLine; steps += 1) {
    const [collector, agency]: [Collector | undefined, Agency | undefined] = await Promise.all([
      reference.collector(unit),
      reference.agency(unit),
    ]);
    if (collector) return collector;
    unit = agency && agencyOn(agency, date).parentId;
  }
  return undefined;
};
