import type { Calendar } from '#shared/calendar/calendar.ts';
import type { Policy } from '#shared/dossier/policy.ts';
import type { Areas } from '../areas.ts';
import type { Deps } from '../deps.ts';

/** What is in force for everyone; asked for beside the dossier, so that it costs no round trip of its own. */
export type Rules = { calendar: Calendar; policy: Policy; areas: Areas };

export const rulesInForce = async ({ reference }: Deps): Promise<Rules> => {
  const [calendar, policy, areas] = await Promise.all([reference.calendar(), reference.policy(), reference.areas()]);
  return { calendar, policy, areas };
};
