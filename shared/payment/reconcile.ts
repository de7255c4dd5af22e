import { localDate } from '../calendar/local-time.ts';
import { byName, dayDifferences, nameOf, receiptName, standingIn, sumOf } from './day-differences.ts';
import type { DayOfMoney, Difference, Sum } from './day-differences.ts';

/**
 * What came on a day, and where it is: `came` equals `receipted` + `refunds` of it, as receipts that stand and refunds say themselves, unless a
 * difference says otherwise. `listed` came beside it and waits for a person: lines nobody's payment was found for, attempts in doubt.
 */
export type Reconciled = { came: Sum; receipted: Sum; refunds: Sum; listed: Sum; differences: Difference[] };

/** What waits for a person: lines that may be another's transfer are no money of their own. */
const listedIn = ({ lines, attempts, date }: DayOfMoney): Sum =>
  sumOf([
    ...lines.filter(
      ({ status, reason, importedAt }) =>
        status === 'open' && reason !== 'perhaps-known' && localDate(importedAt) === date,
    ),
    ...attempts
      .filter(({ status, createdAt }) => status === 'in-doubt' && localDate(createdAt) === date)
      .map(({ dong, came = dong }) => ({ dong: came })),
  ]);

/** Where the money of the day is, by what receipts that stand and refunds say. */
const placesOf = ({ monies, payments, refunds, receipts }: DayOfMoney): Pick<Reconciled, 'receipted' | 'refunds'> => {
  const parts = monies.flatMap(({ allotments }) => allotments);
  const paid = byName(payments, nameOf);
  const refund = byName(refunds, ({ id }) => id);
  const standing = standingIn(receipts);
  const named = parts.flatMap((part) => (part.to === 'payment' ? (paid.get(nameOf(part)) ?? []) : []));
  return {
    receipted: sumOf(named.flatMap(({ receipt }) => (receipt && standing.get(receiptName(receipt))) ?? [])),
    refunds: sumOf([
      ...parts.flatMap((part) => (part.to === 'refund' ? (refund.get(part.refundId) ?? []) : [])),
      ...named.filter(({ owedBack }) => owedBack > 0).map(({ owedBack }) => ({ dong: owedBack })),
    ]),
  };
};

/**
 * Holds what came on a day against what stands for it, and payments of other days that are not over against theirs: each đồng is on a receipt
 * that stands, owed or sent back, or listed for a person. Whatever is not is named. Pure.
 */
export const reconcile = (of: DayOfMoney): Reconciled => {
  const came = sumOf(of.monies);
  const places = placesOf(of);
  const found = places.receipted.dong + places.refunds.dong;
  return {
    came,
    ...places,
    listed: listedIn(of),
    differences: [
      ...(found === came.dong ? [] : [{ kind: 'sums-differ', about: of.date, wanted: came.dong, found } as const]),
      ...dayDifferences(of),
    ],
  };
};
