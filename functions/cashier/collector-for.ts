import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import type { Collector } from '#shared/payment/collector.ts';
import type { Staff } from '#shared/person/actor.ts';
import { collectorOf } from '../acting/collector-of.ts';
import type { Deps } from '../deps.ts';

/** Whose money a member of staff sees: that of who collects for the unit they work in. Refuses 'not-found' where nobody does. */
export const collectorFor = async (deps: Deps, { agencyId }: Staff): Promise<Collector> => {
  const collector = await collectorOf(deps, agencyId, localDate(deps.now()));
  if (!collector) throw new Refusal('not-found');
  return collector;
};
