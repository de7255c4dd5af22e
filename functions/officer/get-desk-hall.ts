import { deskOf } from '#shared/hall/desk.ts';
import { byTime } from '#shared/hall/ticket.ts';
import type { UseCase } from '../http/call.ts';
import { deskCounter } from '../view/hall-view.ts';
import { hallOf } from './hall-of.ts';

/** The waiting hall of one's unit as officers see it; a counter taken out of it while somebody held it stands there, serving nothing, until it is closed. */
export const getDeskHall: UseCase<'getDeskHall'> = async (deps, { actor }) => {
  const { hall, place } = await hallOf(deps, await actor);
  const day = await deps.hallDays.read(place);
  const gone = day.desks.filter(({ no, holder }) => holder && !hall.counters.some((counter) => counter.no === no));
  return {
    at: deps.now(),
    ...place,
    groups: hall.groups,
    counters: [...hall.counters, ...gone.map(({ no }) => ({ no, groups: [] }))].map(({ no, groups }) => ({
      ...deskCounter(deskOf(day, no)),
      groups,
    })),
    waiting: day.waiting.sort(byTime),
    missed: day.missed.sort(byTime),
  };
};
