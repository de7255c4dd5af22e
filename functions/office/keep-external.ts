import { KeptAs } from '#shared/api/office-views.ts';
import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import { externalOf, externalViolation } from '#shared/service/change-external.ts';
import type { ExternalFacts } from '#shared/service/external-act.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { standsNow } from '../drafting/stands-now.ts';
import type { Repeatable } from '../store/idempotency.ts';
import { actOnce } from './act-once.ts';
import { externalEvent } from './external-event.ts';

type Asked = {
  keeper: Staff;
  repeat: Repeatable;
  id: string;
  facts: ExternalFacts;
  /** What it was made on; undefined: it is to begin. */
  version: number | undefined;
};

/** Records a service of another system, new or changed; what follows is published by whoever hears of the event. */
export const keepExternal = async (deps: AdminDeps, { keeper, repeat, id, facts, version }: Asked): Promise<KeptAs> =>
  actOnce(deps, {
    admin: keeper,
    repeat,
    Reply: KeptAs,
    act: async (kept) => {
      const begins = version === undefined;
      const [read, own, replaced] = await Promise.all([
        deps.externalServices.one(id),
        begins ? deps.services.row(id) : undefined,
        facts.insteadOf === undefined ? undefined : standsNow(deps, facts.insteadOf),
      ]);
      if (!begins && !read) throw new Refusal('not-found');
      if (!begins && read?.events !== version)
        throw new Refusal('edited-meanwhile', { current: { version: read?.events } });
      const isPublished = () => replaced !== undefined && replaced.standing.versions.length > 0;
      const isTaken = begins && (read ?? own) !== undefined;
      const after = externalOf(id, facts, begins ? undefined : read?.service, { isTaken, isPublished });
      const event = externalEvent({ keeper, at: deps.now(), read, after });
      const reply = { id, version: event.seq };
      const duty = keeper.duties.includes('publisher') ? 'publisher' : 'admin';
      const onDuty = { staff: keeper, duty } as const;
      const failing = await deps.externalServices.act({ read, after, event, reply: kept(reply), onDuty });
      if (begins && (failing.includes('external') || failing.includes('own')))
        throw new Refusal('invalid', { violations: [externalViolation('id', 'id-taken')] });
      return { reply, failing };
    },
  });
