import type * as z from 'zod';
import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import { once } from '../acting/once.ts';
import type { OfficerDeps } from '../officer-deps.ts';
import type { Repeatable } from '../store/idempotency.ts';
import type { OpenKiosk } from '../store/kiosks.ts';
import { dutyInHall, hallOf } from './hall-of.ts';

/** As often as colleagues may be quicker: each time one of them has opened or closed some. */
const attempts = 10;

type Asked<Reply> = { officer: Staff; repeat: Repeatable | undefined; Reply: z.ZodType<Reply> };
type Change<Reply> = (open: OpenKiosk[]) => { after: OpenKiosk[]; reply: Reply };

/** Opens or ends kiosks in the hall of an officer's unit, once for a request; refuses 'not-found' where the unit has no hall. */
export const changeKiosks = async <Reply>(
  deps: OfficerDeps,
  { officer, repeat, Reply }: Asked<Reply>,
  change: Change<Reply>,
): Promise<Reply> => {
  const { agencyId } = (await hallOf(deps, officer)).place;
  const onDuty = { staff: officer, duty: dutyInHall(officer), at: deps.now() };
  return once(deps, { staff: officer, repeat, Reply }, async (kept) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const read = await deps.kiosks.of(agencyId);
      const { after, reply } = change(read.kiosks);
      const failing = await deps.kiosks.change({ agencyId, read, after, reply: kept(reply), onDuty });
      if (failing.length === 0) return reply;
      if (failing.includes('duty')) throw new Refusal('wrong-role');
      if (failing.includes('reply')) break;
    }
    throw new Refusal('too-busy', { retryAfter: 1 });
  });
};
