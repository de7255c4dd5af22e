import type { Calendar } from '#shared/calendar/calendar.ts';
import { countedBy } from '#shared/dossier/counted-by.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { Policy } from '#shared/dossier/policy.ts';
import type { Areas } from '../areas.ts';
import type { Deps } from '../deps.ts';

/** What is in force for everyone; asked for beside the dossier, so that it costs no round trip of its own. */
export type Rules = { calendar: Calendar; policy: Policy; areas: Areas };

export const rulesInForce = async ({ reference }: Deps): Promise<Rules> => {
  const [calendar, policy, areas] = await Promise.all([reference.calendar(), reference.policy(), reference.areas()]);
  return { calendar, policy, areas };
};

/** The same for one dossier: its calendar has the hours of the unit that receives it. Units are kept in the container, so that it costs nothing. */
export const rulesFor = async <Known extends Pick<Rules, 'calendar'>>(
  { reference, now }: Pick<Deps, 'reference' | 'now'>,
  rules: Known,
  dossier: Pick<Dossier, 'marks' | 'receivingAgencyId'>,
): Promise<Known> => {
  const receiving = await reference.agency(dossier.receivingAgencyId);
  return { ...rules, calendar: countedBy(rules.calendar, dossier, receiving, now()) };
};
