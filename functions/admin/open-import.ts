import { Refusal } from '#shared/errors.ts';
import { Import } from '#shared/admin/import.ts';
import { whoseOf } from '#shared/service/draft/draft-outcome.ts';
import { importEvent } from '../importing/import-for.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { adminReplyItem } from '../store/idempotency.ts';

/** Begins an import; its drafts follow, some at a time. */
export const openImport: UseCase<'openImport'> = async (deps, { actor: asking, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const actor = await asking;
  const given = await deps.replies.ofStaff(actor.staffId, repeat);
  if (given !== undefined) return Import.parse(given);
  const at = deps.now();
  const { agencyId } = actor;
  const opened: Import = {
    ...{ id: deps.newId(), version: 1, status: 'running', ...body, agencyId, by: whoseOf(actor), at, updatedAt: at },
  };
  const event = importEvent('open-import', { after: opened, lastHash: '', actor });
  const reply = adminReplyItem(`STAFF#${actor.staffId}`, repeat, opened, at);
  const failing = await deps.imports.write(opened, event, actor, reply);
  if (failing.length === 0) return opened;
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  const twin = await deps.replies.ofStaff(actor.staffId, repeat);
  if (twin === undefined) throw new Refusal('too-busy', { retryAfter: 1 });
  return Import.parse(twin);
};
