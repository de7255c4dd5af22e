import { KeptAs } from '#shared/api/office-views.ts';
import { changeProvince as changed } from '#shared/province/change-province.ts';
import { unnamedProvince } from '#shared/province/unnamed-province.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { demandVersion } from '../office/demand-version.ts';
import { provinceEvent, provinceSettings } from '../office/province-event.ts';

/** Another name, emblem, colours or languages; what follows is published by whoever hears of the event. */
export const changeProvince: UseCase<'changeProvince'> = async (deps, { actor, body, repeat }) => {
  const admin = await actor;
  const { version, ...asked } = body;
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const read = await deps.province.current();
      const { province: before, events } = read ?? { province: unnamedProvince, events: 0 };
      demandVersion({ events }, version);
      const after = changed(before, asked);
      const event = provinceEvent({ admin, at: deps.now(), read, before, after });
      const reply = { id: provinceSettings.subjectId, version: event.seq };
      return { reply, failing: await deps.province.act({ read, after, event, reply: kept(reply), admin }) };
    },
  });
};
