import type * as z from 'zod';
import type { Staff } from '#shared/person/actor.ts';
import type { Deps } from '../deps.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { orTwin } from '../http/or-twin.ts';
import { adminReplyItem } from '../store/idempotency.ts';
import type { Repeatable } from '../store/idempotency.ts';
import type { Item } from '../store/table.ts';

type Asked<Reply> = { staff: Staff; repeat: Repeatable | undefined; Reply: z.ZodType<Reply> };

/**
 * Does what somebody asks once: the same request again gets the same reply, also where its twin was quicker. `work` writes the reply, as it
 * is to be kept, with what it does. Refuses 'idempotency-key-missing', 'idempotency-key-reused'.
 */
export const once = async <Reply>(
  { replies, now }: Deps,
  { staff, repeat, Reply }: Asked<Reply>,
  work: (kept: (reply: Reply) => Item) => Promise<Reply>,
): Promise<Reply> => {
  const asked = demandRepeat(repeat);
  const given = async (): Promise<Reply | undefined> => {
    const reply = await replies.ofStaff(staff.staffId, asked);
    return reply === undefined ? undefined : Reply.parse(reply);
  };
  const kept = (reply: Reply) => adminReplyItem(`STAFF#${staff.staffId}`, asked, reply, now());
  return (await given()) ?? orTwin(() => work(kept), given);
};
