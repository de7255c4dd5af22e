import { instantAt } from '#shared/calendar/local-time.ts';
import { addDays } from '#shared/calendar/local-time.ts';
import type { UseCase } from '../http/call.ts';

/** The receipts of what one paid between two local dates, both of them included, newest first. */
export const listMyReceipts: UseCase<'listMyReceipts'> = async (deps, { actor, query: { from, to } }) => {
  const until = instantAt(addDays(to, 1), '00:00');
  const receipts = await deps.receipts.ofOwner(actor.personId, instantAt(from, '00:00'), until);
  return {
    receipts: receipts
      .filter(({ at }) => at < until)
      .map(
        ({ verification: _v, collectorId: _c, collectorTaxCode: _t, payerName: _p, void: _d, replaces: _r, ...row }) =>
          row,
      ),
  };
};
