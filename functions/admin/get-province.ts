import { unnamedProvince } from '#shared/province/unnamed-province.ts';
import type { UseCase } from '../http/call.ts';
import { eventView } from '../office/event-view.ts';
import { provinceSettings } from '../office/province-event.ts';

/** How the province presents itself, with what was done to it. */
export const getProvince: UseCase<'getProvince'> = async (deps, { actor }) => {
  const [stored, events] = await Promise.all([deps.province.current(), deps.history.of(provinceSettings), actor]);
  return {
    at: deps.now(),
    province: stored?.province ?? unnamedProvince,
    version: stored?.events ?? 0,
    events: events.map(eventView),
  };
};
