import type { CashDay } from '#shared/api/cash-views.ts';
import { cashBooked, tillsOf } from '#shared/payment/cash-book.ts';
import { grouped } from '#shared/grouped.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { UseCase } from '../http/call.ts';
import type { CashBook } from '../store/cash-books.ts';
import { collectorFor } from './collector-for.ts';
import { collectorView } from './collector-view.ts';
import { demandDate } from './demand-date.ts';

/** More than a page shows; the sums are of all. */
const mostRows = 300;

const sumOf = (all: readonly { dong: number }[]) => ({
  count: all.length,
  dong: all.reduce((sum, { dong }) => sum + dong, 0),
});

const receiptRow = (receipt: Receipt): CashDay['rows'][number] => {
  const { serial, year, number, dossierId, code, payerName, serviceName, dong, method, at, status } = receipt;
  return {
    ...{ serial, year, number, dossierId, payerName, serviceName, dong, method, at, status },
    ...(code !== undefined && { code }),
    ...(receipt.void && { void: receipt.void }),
  };
};

const tillsShown = async ({ reference }: CashDeps, { entries }: CashBook) =>
  Promise.all(
    tillsOf(entries).map(async ({ staffId, ...till }) => ({
      ...till,
      name: (await reference.staffName(staffId)) ?? staffId,
    })),
  );

const closingShown = async ({ reference }: CashDeps, { closing }: CashBook) => {
  if (!closing) return {};
  const { cash, note, at, by } = closing;
  const name = (await reference.staffName(by)) ?? by;
  return { closing: { cash, at, by: name, ...(note !== undefined && { note }) } };
};

/** What a collecting unit took on a local day. */
export const getCashDay: UseCase<'getCashDay'> = async (deps, { actor, params }) => {
  const collector = await collectorFor(deps, await actor);
  const date = demandDate(params.date);
  const id = collector.agencyId;
  const [monies, receipts, book, reconciled] = await Promise.all([
    deps.payments.moneyOf(id, date),
    deps.receipts.ofDay(id, date),
    deps.cashBooks.of(id, date),
    deps.reconciliations.get(id, date),
  ]);
  return {
    at: deps.now(),
    date,
    collector: collectorView(collector),
    ways: [...grouped(monies, ({ way }) => way)].map(([way, all]) => ({ way, ...sumOf(all) })),
    receipts: {
      standing: sumOf(receipts.filter(({ status }) => status === 'standing')),
      void: sumOf(receipts.filter(({ status }) => status === 'void')),
    },
    rows: receipts.slice(-mostRows).reverse().map(receiptRow),
    tills: await tillsShown(deps, book),
    booked: cashBooked(book.entries),
    ...(await closingShown(deps, book)),
    ...(reconciled && { reconciled }),
  };
};
