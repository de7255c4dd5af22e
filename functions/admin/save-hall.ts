import { KeptAs } from '#shared/api/office-views.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import { changeHall, takesOut } from '#shared/hall/change-hall.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { demandVersion } from '../office/demand-version.ts';
import { hallEvent } from '../office/hall-event.ts';

/** A unit that gets a waiting hall, or other groups and counters; nothing is taken out that officers or people are at today. */
export const saveHall: UseCase<'saveHall'> = async (deps, { actor, params: { agencyId }, body, repeat }) => {
  const admin = await actor;
  const { version, ...facts } = body;
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const begins = version === undefined;
      const [read, stored] = await Promise.all([
        deps.halls.one(agencyId),
        begins ? deps.agencies.one(agencyId) : undefined,
      ]);
      if (!begins) {
        if (!read) throw new Refusal('not-found');
        demandVersion(read, version);
      }
      const isThere = !begins || (stored !== undefined && isInForce(stored.agency, localDate(deps.now())));
      const unit = begins && read ? 'hall-already' : isThere ? undefined : 'unknown-agency';
      const place = { agencyId, date: localDate(deps.now()) };
      const day = read && takesOut(read.hall, facts) ? await deps.hallDays.read(place) : undefined;
      const after = changeHall(agencyId, facts, read?.hall, unit, day);
      const event = hallEvent({ admin, at: deps.now(), read, after });
      const reply = { id: agencyId, version: event.seq };
      const failing = await deps.halls.act({ read, after, event, reply: kept(reply), admin });
      return { reply, failing };
    },
  });
};
