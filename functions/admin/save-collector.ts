import { KeptAs } from '#shared/api/office-views.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import { changeCollector, collectorViolation } from '#shared/payment/change-collector.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { collectorEvent } from '../office/collector-event.ts';
import { demandVersion } from '../office/demand-version.ts';

/**
 * A unit that begins to collect fees, or collects them otherwise. A way that is turned off takes no new attempts: those that run name their
 * terminal or account, and are still heard.
 */
export const saveCollector: UseCase<'saveCollector'> = async (deps, { actor, params: { agencyId }, body, repeat }) => {
  const admin = await actor;
  const { version, ...facts } = body;
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const begins = version === undefined;
      const today = localDate(deps.now());
      const [read, owner, stored] = await Promise.all([
        deps.collectors.one(agencyId),
        deps.collectors.ownerOf(facts),
        begins ? deps.agencies.one(agencyId) : undefined,
      ]);
      if (!begins) {
        if (!read) throw new Refusal('not-found');
        demandVersion(read, version);
      }
      const isThere = !begins || (stored !== undefined && isInForce(stored.agency, today));
      const unit = begins && read ? 'collects-already' : isThere ? undefined : 'unknown-agency';
      const after = changeCollector(agencyId, facts, read?.collector, {
        ...(unit && { unit }),
        isSeriesTaken: owner !== undefined && owner !== agencyId,
        today,
      });
      const event = collectorEvent({ admin, at: deps.now(), read, after });
      const reply = { id: agencyId, version: event.seq };
      const failing = await deps.collectors.act({ read, after, event, reply: kept(reply), admin });
      if (failing.includes('series'))
        throw new Refusal('invalid', { violations: [collectorViolation('series', 'series-taken')] });
      return { reply, failing };
    },
  });
};
