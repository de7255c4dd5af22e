import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { reorganise } from '#shared/agency/reorganise.ts';
import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { agencyWrite } from '../office/agency-write.ts';

const Reorganised = lazily(() => z.strictObject({ ended: z.array(z.string()), begun: z.array(z.string()) }));

/** Ends units and names who takes over, all in one transaction; dossiers follow by themselves once the last day has passed. */
export const reorganiseAgencies: UseCase<'reorganiseAgencies'> = async (deps, { actor, body, repeat }) => {
  const admin = await actor;
  const at = deps.now();
  const { basis } = body;
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: Reorganised,
    act: async (kept) => {
      const stored = await deps.agencies.all();
      const byId = new Map(stored.map((each) => [each.agency.id, each]));
      const moved = body.ends.find(({ agencyId, version }) => (byId.get(agencyId)?.events ?? version) !== version);
      if (moved) throw new Refusal('edited-meanwhile', { current: { agencyId: moved.agencyId } });
      const { ended, begun } = reorganise(
        body,
        stored.map(({ agency }) => agency),
      );
      const by = { admin, at, besides: { basis } };
      const writes = [
        ...ended.map(({ after }) => agencyWrite({ ...by, act: 'end-agency', read: byId.get(after.id), after })),
        ...begun.map((after) => agencyWrite({ ...by, act: 'add-agency', read: undefined, after })),
      ];
      const unchanged = body.successorIds.flatMap((id) => byId.get(id) ?? []);
      const reply = { ended: ended.map(({ after }) => after.id), begun: begun.map(({ id }) => id) };
      return { reply, failing: await deps.agencies.act({ writes, unchanged, reply: kept(reply), admin, at }) };
    },
  });
};
