import { changeAgency as changed } from '#shared/agency/change-agency.ts';
import { KeptAs } from '#shared/api/office-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { demandVersion } from '../office/demand-version.ts';
import { agencyWrite } from '../office/agency-write.ts';

/** Other facts of a unit from a date on; without a date, what is recorded is put right. */
export const changeAgency: UseCase<'changeAgency'> = async (deps, { actor, params, body, repeat }) => {
  const admin = await actor;
  const { version, basis, ...asked } = body;
  const at = deps.now();
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const stored = await deps.agencies.all();
      const read = stored.find(({ agency }) => agency.id === params.agencyId);
      if (!read) throw new Refusal('not-found');
      demandVersion(read, version);
      const after = changed(
        read.agency,
        asked,
        stored.map(({ agency }) => agency),
        localDate(at),
      );
      const besides = { basis, from: asked.from };
      const write = agencyWrite({ act: 'change-agency', admin, at, read, after, besides });
      const reply = { id: after.id, version: write.event.seq };
      const failing = await deps.agencies.act({ writes: [write], unchanged: [], reply: kept(reply), admin, at });
      return { reply, failing };
    },
  });
};
