import { KeptAs } from '#shared/api/office-views.ts';
import { changeNational as changed } from '#shared/national/change-settings.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { demandVersion } from '../office/demand-version.ts';
import { nationalEvent, nationalSubject } from '../office/national-event.ts';

/** Turns the exchange on or off; what happened meanwhile is told once it is on, with the next event of each dossier. */
export const changeNational: UseCase<'changeNational'> = async (deps, { actor, body, repeat }) => {
  const admin = await actor;
  const { version, ...asked } = body;
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const read = await deps.national.settings();
      demandVersion(read ?? { events: 0 }, version);
      const after = changed(read?.settings, asked);
      const event = nationalEvent({ admin, at: deps.now(), read, after });
      const reply = { id: nationalSubject.subjectId, version: event.seq };
      return { reply, failing: await deps.national.act({ read, after, event, reply: kept(reply), admin }) };
    },
  });
};
