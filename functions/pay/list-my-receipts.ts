import { addDays, instantAt } from '#shared/calendar/local-time.ts';
import type { ReceiptRow } from '#shared/api/payment-views.ts';
import type { UseCase } from '../http/call.ts';
import { isStillOnes, rightsHeld } from '../organisations/rights-held.ts';
import { cursorAt, placeIn } from '../store/cursor.ts';
import { ownedSort } from '../store/receipt-items.ts';
import type { OwnedReceipt } from '../store/receipts.ts';
import type { UpTo } from '../store/table.ts';

const rowOf = (receipt: OwnedReceipt, organisationName: string | undefined): ReceiptRow => {
  const { verification: _v, collectorId: _c, collectorTaxCode: _t, payerName: _p, ...shown } = receipt;
  const { void: _d, organisation: _o, ...row } = shown;
  return { ...row, ...(organisationName !== undefined && { organisationName }) };
};

type Source = UpTo<OwnedReceipt>;

/**
 * What is newest in all of them, as far as each of them was read: the oldest place that all reach. Beyond it the next page goes on.
 */
const pageOf = (sources: readonly Source[]): { found: OwnedReceipt[]; goesOnBefore?: string } => {
  const ends = sources.flatMap(({ found, isWhole }) => {
    const last = found.at(-1);
    return isWhole || !last ? [] : [ownedSort(last)];
  });
  const end = ends.sort().at(-1);
  const each = new Map(sources.flatMap(({ found }) => found).map((receipt) => [ownedSort(receipt), receipt]));
  const found = [...each]
    .filter(([sort]) => end === undefined || sort >= end)
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([, receipt]) => receipt);
  return { found, ...(end !== undefined && { goesOnBefore: end }) };
};

/**
 * Receipts made between two local dates, both of them included, newest first, a page at a time: one's own, and those of organisations one may see or
 * pay for just now, whoever filed.
 */
export const listMyReceipts: UseCase<'listMyReceipts'> = async (deps, { actor, query: { from, to, cursor } }) => {
  const begins = instantAt(from, '00:00');
  const until = instantAt(addDays(to, 1), '00:00');
  const asked = cursor === undefined ? until : placeIn(cursor);
  const before = asked < until ? asked : until;
  const held = await rightsHeld(deps, actor.personId);
  const seen = held.filter(({ rights }) => rights.includes('view') || rights.includes('pay'));
  const sources =
    before < begins
      ? []
      : await Promise.all([
          deps.receipts.ofOwner(actor.personId, begins, before),
          ...seen.map(({ id }) => deps.receipts.ofOrganisation(id, begins, before)),
        ]);
  const { found, goesOnBefore } = pageOf(sources);
  const listed = found.filter(({ organisation }) => isStillOnes(organisation, held));
  const nameOf = (organisation: string | undefined) => held.find(({ id }) => id === organisation)?.name;
  return {
    receipts: listed.map((receipt) => rowOf(receipt, nameOf(receipt.organisation))),
    ...(goesOnBefore !== undefined && { next: cursorAt(goesOnBefore) }),
  };
};
