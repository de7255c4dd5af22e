import { addDays, instantAt } from '#shared/calendar/local-time.ts';
import type { ReceiptRow } from '#shared/api/payment-views.ts';
import type { UseCase } from '../http/call.ts';
import { isStillOnes, rightsHeld } from '../organisations/rights-held.ts';
import type { OwnedReceipt } from '../store/receipts.ts';

const rowOf = (receipt: OwnedReceipt, organisationName: string | undefined): ReceiptRow => {
  const { verification: _v, collectorId: _c, collectorTaxCode: _t, payerName: _p, ...shown } = receipt;
  const { void: _d, organisation: _o, ...row } = shown;
  return { ...row, ...(organisationName !== undefined && { organisationName }) };
};

/**
 * Receipts of what was paid between two local dates, both of them included, newest first: one's own, and those of organisations one may see or
 * pay for just now, whoever filed.
 */
export const listMyReceipts: UseCase<'listMyReceipts'> = async (deps, { actor, query: { from, to } }) => {
  const begins = instantAt(from, '00:00');
  const until = instantAt(addDays(to, 1), '00:00');
  const [own, held] = await Promise.all([
    deps.receipts.ofOwner(actor.personId, begins, until),
    rightsHeld(deps, actor.personId),
  ]);
  const seen = held.filter(({ rights }) => rights.includes('view') || rights.includes('pay'));
  const theirs = await Promise.all(seen.map(({ id }) => deps.receipts.ofOrganisation(id, begins, until)));
  const listed = [...own.filter(({ organisation }) => isStillOnes(organisation, held)), ...theirs.flat()];
  const each = new Map(listed.map((receipt) => [`${receipt.serial}#${receipt.year}#${receipt.number}`, receipt]));
  const nameOf = (organisation: string | undefined) => held.find(({ id }) => id === organisation)?.name;
  return {
    receipts: [...each.values()]
      .filter(({ at }) => at < until)
      .sort((one, other) => (one.at < other.at ? 1 : -1))
      .map((receipt) => rowOf(receipt, nameOf(receipt.organisation))),
  };
};
