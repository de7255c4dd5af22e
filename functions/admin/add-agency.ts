import { addAgency as begun } from '#shared/agency/change-agency.ts';
import { KeptAs } from '#shared/api/office-views.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { agencyWrite } from '../office/agency-write.ts';

/** A unit that begins on a local date. */
export const addAgency: UseCase<'addAgency'> = async (deps, { actor, body, repeat }) => {
  const admin = await actor;
  const { validFrom, basis, ...asked } = body;
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const stored = await deps.agencies.all();
      const after = begun(
        asked,
        validFrom,
        stored.map(({ agency }) => agency),
      );
      const write = agencyWrite({
        act: 'add-agency',
        admin,
        at: deps.now(),
        read: undefined,
        after,
        besides: { basis },
      });
      const reply = { id: after.id, version: write.event.seq };
      const failing = await deps.agencies.act({
        writes: [write],
        unchanged: [],
        reply: kept(reply),
        admin,
        at: deps.now(),
      });
      return { reply, failing };
    },
  });
};
