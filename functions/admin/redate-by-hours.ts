import { KeptAs } from '#shared/api/office-views.ts';
import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { agencyWrite } from '../office/agency-write.ts';
import { demandVersion } from '../office/demand-version.ts';

/** Orders that what a unit receives is dated anew by its hours, as it was looked at; the portal does it by itself from here. */
export const redateByHours: UseCase<'redateByHours'> = async (deps, { actor, params, body, repeat }) => {
  const admin = await actor;
  const at = deps.now();
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const [read, { calendar }] = await Promise.all([deps.agencies.one(params.agencyId), deps.calendars.current()]);
      if (!read) throw new Refusal('not-found');
      demandVersion(read, body.version);
      if (calendar.version !== body.calendar)
        throw new Refusal('edited-meanwhile', { current: { version: read.events } });
      const besides = { version: calendar.version };
      const write = agencyWrite({ act: 're-date', admin, at, read, after: read.agency, besides });
      const reply = { id: read.agency.id, version: write.event.seq };
      const failing = await deps.agencies.act({ writes: [write], unchanged: [], reply: kept(reply), admin, at });
      return { reply, failing };
    },
  });
};
