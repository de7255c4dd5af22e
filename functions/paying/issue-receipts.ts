import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import { serialOf } from '#shared/payment/collector.ts';
import { receiptDue, receiptIsDue } from '#shared/payment/payment.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';
import { factsOf } from '../store/payment-items.ts';
import type { PaymentName } from '../store/payments.ts';
import type { Book, BookWrite } from '../store/receipt-items.ts';
import { portalFolders } from './portal-folders.ts';
import { receiptFor } from './receipt-for.ts';

type Due = { folder: Folder; payment: Payment };

/** At most so many in one transaction of a hundred: each writes a receipt, how to find it, its payment, and perhaps voids another. */
export const mostAtOnce = 24;
const rounds = 30;

/** A receipt is made at the moment of collection, whenever it is written; one that replaces another, when it does. */
const madeAt = ({ paidAt, receipt }: Payment, now: string): string => (receipt === undefined ? (paidAt ?? now) : now);
const yearOf = (instant: string): number => Number(localDate(instant).slice(0, 4));

const reason = 'Số tiền thu thay đổi do hoàn trả';

/** The old one void; a number names what stands in its place only within its own book. */
const voidFor = (old: Receipt, now: Receipt | undefined, at: string): Receipt => ({
  ...old,
  status: 'void',
  void: { at, reason, ...(now?.replaces !== undefined && { replacedBy: now.number }) },
});

const dueAmong = async (deps: Deps, names: readonly PaymentName[]): Promise<Due[]> => {
  const folders = await portalFolders(deps, names);
  return folders.flatMap((folder) =>
    folder.payments
      .filter((payment) => receiptIsDue(payment))
      .filter(({ dossierId, no }) => names.some((name) => name.dossierId === dossierId && name.no === no))
      .map((payment) => ({ folder, payment })),
  );
};

/** What one book takes in: numbers go on from the last one given. */
const bookWrite = async (deps: Deps, collectorId: string, due: readonly Due[]): Promise<BookWrite> => {
  const collector = await deps.reference.collector(collectorId);
  if (!collector) throw new Error(`${collectorId} collects no fees any more`);
  const now = deps.now();
  const year = yearOf(due[0] ? madeAt(due[0].payment, now) : now);
  const book: Book = { collectorId, serial: serialOf(collector, year), year };
  const last = await deps.receipts.last(book);
  let number = last;
  const issued: BookWrite['issued'][number][] = [];
  const voided: Receipt[] = [];
  const payments: BookWrite['payments'][number][] = [];
  for (const { folder, payment } of due) {
    const service = await serviceOf(deps, folder.dossier);
    const stands = receiptDue(payment) > 0;
    if (stands) number += 1;
    const receipt = stands
      ? receiptFor(
          { folder, payment, service, collector },
          { serial: book.serial, year, number, at: madeAt(payment, now) },
        )
      : undefined;
    const { ownerId, organisation } = folder.dossier;
    if (receipt) issued.push({ receipt, ownerId, organisation });
    const old = payment.receipt && (await deps.receipts.get({ collectorId, ...payment.receipt }));
    if (old) voided.push(voidFor(old, receipt, now));
    const { receipt: _, ...rest } = payment;
    payments.push({
      payment: {
        ...rest,
        version: payment.version + 1,
        updatedAt: now,
        ...(receipt && { receipt: { serial: book.serial, year, number, dong: receipt.dong } }),
      },
      facts: factsOf(folder.dossier, service.name),
    });
  }
  return { book, last, issued, voided, payments };
};

/**
 * Makes the receipts of these payments right: issues what was paid, replaces what changed, voids what went back, each number once and none
 * left out. What is right already is left alone, so that it may be asked any number of times. All of one collector. Refuses 'too-busy'.
 */
export const issueReceipts = async (deps: Deps, collectorId: string, names: readonly PaymentName[]): Promise<void> => {
  for (let round = 0; round < rounds; round += 1) {
    const due = await dueAmong(deps, names);
    const [first] = due;
    if (!first) return;
    const year = (each: Due) => yearOf(madeAt(each.payment, deps.now()));
    const ofOneYear = due.filter((each) => year(each) === year(first)).slice(0, mostAtOnce);
    await deps.receipts.write(await bookWrite(deps, collectorId, ofOneYear));
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};
