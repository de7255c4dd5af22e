import type * as z from 'zod';
import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { adminReplyItem } from '../store/idempotency.ts';
import type { Repeatable } from '../store/idempotency.ts';
import type { Item } from '../store/table.ts';

/** What an act came to: its reply, and what of its transaction did not hold. */
type Attempt<Reply> = { reply: Reply; failing: readonly string[] };

/** One administrator's request: what it answers with, and what it does, given the reply as it is to be kept. */
type Asked<Reply> = {
  admin: Staff;
  repeat: Repeatable;
  Reply: z.ZodType<Reply>;
  act: (kept: (reply: Reply) => Item) => Promise<Attempt<Reply>>;
};

/**
 * Does what an administrator asks once: the same request again gets the same reply. Refuses 'edited-meanwhile' where somebody else acted on
 * it since it was read, 'wrong-role' where the duty was lost.
 */
export const actOnce = async <Reply>(
  { replies, now }: Pick<AdminDeps, 'replies' | 'now'>,
  { admin, repeat, Reply, act }: Asked<Reply>,
): Promise<Reply> => {
  const givenBefore = async () => {
    const given = await replies.ofStaff(admin.staffId, repeat);
    return given === undefined ? undefined : Reply.parse(given);
  };
  const before = await givenBefore();
  if (before !== undefined) return before;
  try {
    const { reply, failing } = await act((each) => adminReplyItem(`STAFF#${admin.staffId}`, repeat, each, now()));
    if (failing.length === 0) return reply;
    throw new Refusal(failing.includes('duty') ? 'wrong-role' : 'edited-meanwhile');
  } catch (error) {
    // What a twin of this request has done meanwhile is no reason to refuse it.
    const twin = error instanceof Refusal ? await givenBefore() : undefined;
    if (twin === undefined) throw error;
    return twin;
  }
};
