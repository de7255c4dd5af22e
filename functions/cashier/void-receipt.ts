import { Refusal } from '#shared/errors.ts';
import { cashRoutes } from '#shared/api/routes-cash.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { serialOf } from '#shared/payment/collector.ts';
import type { Collector } from '#shared/payment/collector.ts';
import { receiptDue } from '#shared/payment/payment.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { UseCase } from '../http/call.ts';
import { portalFolders } from '../paying/portal-folders.ts';
import { receiptFor } from '../paying/receipt-for.ts';
import { factsOf } from '../store/payment-items.ts';
import type { BookWrite } from '../store/receipt-items.ts';
import { collectorFor } from './collector-for.ts';
import { onDuty } from './on-duty.ts';
import { once } from '../acting/once.ts';

/** Its payment with its dossier, as they stand; refuses 'changed-meanwhile' where another stands for it, 'not-allowed-now' where none is to. */
const paymentOf = async (deps: CashDeps, { dossierId, paymentNo, serial, year, number }: Receipt) => {
  const [folder] = await portalFolders(deps, [{ dossierId }]);
  const payment = folder?.payments.find(({ no }) => no === paymentNo);
  const { receipt } = payment ?? {};
  if (!folder || !payment || receipt?.serial !== serial || receipt.year !== year || receipt.number !== number)
    throw new Refusal('changed-meanwhile');
  if (receiptDue(payment) === 0) throw new Refusal('not-allowed-now');
  return { folder, payment };
};

/** The old one void, and a new number of today's book in its place, with what is true now. */
const replacing = async (deps: CashDeps, collector: Collector, old: Receipt, reason: string) => {
  const { folder, payment } = await paymentOf(deps, old);
  const service = await serviceOf(deps, folder.dossier);
  const at = deps.now();
  const year = Number(localDate(at).slice(0, 4));
  const book = { collectorId: collector.agencyId, serial: serialOf(collector, year), year };
  const last = await deps.receipts.last(book);
  const number = last + 1;
  const receipt = receiptFor({ folder, payment, service, collector }, { serial: book.serial, year, number, at });
  const sameBook = old.serial === book.serial && old.year === year;
  const write: BookWrite = {
    book,
    last,
    issued: [{ receipt, ownerId: folder.dossier.ownerId, organisation: folder.dossier.organisation }],
    voided: [{ ...old, status: 'void', void: { at, reason, ...(sameBook && { replacedBy: number }) } }],
    payments: [
      {
        payment: {
          ...payment,
          version: payment.version + 1,
          updatedAt: at,
          receipt: { serial: book.serial, year, number, dong: receipt.dong },
        },
        facts: factsOf(folder.dossier, service.name),
      },
    ],
  };
  return { write, reply: { serial: book.serial, year, number } };
};

/** Numbers are given meanwhile; then the next one is tried. */
const rounds = 12;

/** Voids a receipt with a mistake, with a reason, and puts another in its place, in one transaction. */
export const voidReceipt: UseCase<'voidReceipt'> = async (deps, { actor, params, body, repeat }) => {
  const staff = await actor;
  const collector = await collectorFor(deps, staff);
  const [year, number] = [Number(params.year), Number(params.number)];
  if (!Number.isSafeInteger(year) || !Number.isSafeInteger(number)) throw new Refusal('not-found');
  const name = { collectorId: collector.agencyId, serial: body.serial, year, number };
  return once(deps, { staff, repeat, Reply: cashRoutes.voidReceipt.reply }, async (kept) => {
    for (let round = 0; round < rounds; round += 1) {
      const old = await deps.receipts.get(name);
      if (!old) throw new Refusal('not-found');
      if (old.status !== 'standing') throw new Refusal('not-allowed-now');
      const { write, reply } = await replacing(deps, collector, old, body.reason);
      const failing = await deps.receipts.write({ ...write, onDuty: onDuty(deps, staff), reply: kept(reply) });
      if (failing.length === 0) return reply;
      if (failing.includes('duty')) throw new Refusal('wrong-role');
      if (failing.includes('reply')) throw new Refusal('changed-meanwhile');
    }
    throw new Refusal('too-busy', { retryAfter: 1 });
  });
};
