import { isCounterOpen } from '../calendar/reception-hours.ts';
import { Refusal } from '../errors.ts';
import type { ActContext } from './act-context.ts';
import type { Effect } from './effect.ts';

/** What is taken in while the counter is closed: refuses 'counter-closed' unless somebody says why, which is for staff. */
export const atCounter = (
  { outOfHours }: { outOfHours?: string | undefined },
  { at, calendar }: Pick<ActContext, 'at' | 'calendar'>,
): Pick<Effect, 'refs' | 'letter'> => {
  if (isCounterOpen(calendar, at)) return {};
  if (outOfHours === undefined) throw new Refusal('counter-closed');
  return { refs: { outOfHours: 'confirmed' }, letter: { to: 'staff', text: outOfHours } };
};
