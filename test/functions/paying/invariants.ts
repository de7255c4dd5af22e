import { verifyChain } from '#shared/dossier/seal.ts';
import type { Attempt, Money } from '#shared/payment/attempt.ts';
import type { DossierEvent } from '#shared/dossier/dossier.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import type { Refund } from '#shared/payment/refund.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import type { MoneyWorld, Transaction } from './world.ts';

/** Everything the table holds about money, read past the code under test. */
export type Books = {
  attempts: Attempt[];
  monies: Money[];
  payments: Payment[];
  receipts: Receipt[];
  refunds: Refund[];
  events: DossierEvent[];
  dossiers: { id: string; status: string }[];
  counters: { PK: string; last: number }[];
};

/** What of the table belongs to one history: its dossiers, its attempts and who filed and paid them. */
export const readBooks = async (
  world: MoneyWorld,
  of: { dossiers: readonly string[]; references: readonly string[] },
): Promise<Books> => {
  const partitions = [...of.dossiers.map((id) => `D#${id}`), ...of.references.map((each) => `ATTEMPT#${each}`)];
  const items = (await Promise.all(partitions.map((partition) => world.partition(partition)))).flat();
  // What a cashier took has a reference that only the dossier knows: a process may be killed before it could say it.
  const paidBy = items.flatMap((item) =>
    item.type === 'payment' ? [(item as unknown as Payment).paidBy?.reference] : [],
  );
  const refunded = items.flatMap((item) => (item.type === 'refund' ? [(item as unknown as Refund).reference] : []));
  const others = [...new Set([...paidBy, ...refunded])].filter(
    (each) => each !== undefined && !of.references.includes(each),
  );
  items.push(...(await Promise.all(others.map((each) => world.partition(`ATTEMPT#${each}`)))).flat());
  const typed = <T>(type: string) => items.filter((item) => item.type === type) as unknown as T[];
  const dossiers = typed<Books['dossiers'][number] & { ownerId: string }>('dossier');
  const owner = dossiers[0]?.ownerId ?? '';
  return {
    attempts: typed('attempt'),
    monies: typed('money'),
    payments: typed('payment'),
    refunds: typed('refund'),
    events: typed('event'),
    dossiers,
    receipts: (await world.receiptsOf(owner)) as Receipt[],
    counters: [],
  };
};

/** All receipts there are, and the last number of each book. */
export const readBookkeeping = async (world: MoneyWorld): Promise<Books> => {
  const items = await world.all('receipt', 'receipt-counter');
  const typed = <T>(type: string) => items.filter((item) => item.type === type) as unknown as T[];
  const none = { attempts: [], monies: [], payments: [], refunds: [], events: [], dossiers: [] };
  return { ...none, receipts: typed('receipt'), counters: typed('receipt-counter') };
};

/** Books with a gap or a number twice. */
export const gapsIn = ({ counters, receipts }: Books): string[] =>
  counters.flatMap(({ PK, last }) => {
    const numbers = receipts
      .filter(({ collectorId, serial, year }) => PK === `RECEIPTS#${collectorId}#${serial}#${year}`)
      .map(({ number }) => number)
      .sort((one, other) => one - other);
    const isWhole = numbers.length === last && numbers.every((number, at) => number === at + 1);
    return isWhole ? [] : [`${PK}: ${numbers.length} of ${last}`];
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const nameOf = ({ dossierId, no }: { dossierId: string; no: number }): string => `${dossierId}/${no}`;
/** Statuses only a dossier reaches whose fee, due before them, was paid. */
const beyond = ['accepted', 'processing'];

/** What was violated, in words; nothing where all holds. `told` is the provider's own ledger. */
export const violationsOf = (books: Books, told: readonly Transaction[], listed = 0): string[] => {
  const { attempts, monies, payments, receipts, refunds, events, dossiers } = books;
  const found: string[] = [];
  const must = (holds: boolean, words: string) => {
    if (!holds) found.push(words);
  };
  const doubts = attempts.filter(({ status }) => status === 'in-doubt');

  // What the provider took is money here, or with a person: never both, never twice, never nothing.
  for (const { reference, debited } of told) {
    const here = monies.filter((money) => money.reference === reference && money.way === 'vnpay');
    const doubted = doubts.filter((attempt) => attempt.reference === reference);
    if (debited === 0) {
      must(here.length === 0, `${reference}: money that never moved was believed`);
      continue;
    }
    must(here.length + doubted.length === 1, `${reference}: ${debited} đ moved, and ${here.length} monies tell of it`);
    must(
      here.every(({ dong }) => dong === debited),
      `${reference}: another amount than moved`,
    );
  }
  for (const money of monies) {
    must(sum(money.allotments.map(({ dong }) => dong)) === money.dong, `${money.reference}: money without a place`);
    for (const allotment of money.allotments) {
      if (allotment.to === 'refund') {
        const refund = refunds.find(({ id }) => id === allotment.refundId);
        must(refund?.dong === allotment.dong, `${money.reference}: no refund for what came too much`);
        continue;
      }
      const payment = payments.find((each) => nameOf(each) === nameOf(allotment));
      must(payment?.paidBy?.reference === money.reference, `${nameOf(allotment)}: paid by other money`);
      must(payment?.dong === allotment.dong, `${nameOf(allotment)}: paid with another amount`);
    }
  }

  // A fee is paid once, has one receipt that stands, and moved its dossier once.
  for (const payment of payments) {
    const name = nameOf(payment);
    const paying = monies.flatMap(({ allotments }) =>
      allotments.filter((each) => each.to === 'payment' && nameOf(each) === name),
    );
    const isPaid = payment.paidBy !== undefined;
    must(paying.length === (isPaid ? 1 : 0), `${name}: is ${payment.status} and money came ${paying.length} times`);
    const standing = receipts.filter(
      ({ dossierId, paymentNo, status }) => status === 'standing' && nameOf({ dossierId, no: paymentNo }) === name,
    );
    const kept = isPaid ? payment.dong - payment.owedBack : 0;
    must(sum(standing.map(({ dong }) => dong)) === kept, `${name}: receipts do not stand for ${kept} đ`);
    must(standing.length === (kept > 0 ? 1 : 0), `${name}: ${standing.length} receipts stand`);
    const owed = refunds.filter(
      ({ dossierId = '', no = 0, ...refund }) =>
        nameOf({ dossierId, no }) === name &&
        !['proposed', 'rejected'].includes(refund.status) &&
        !['paid-twice', 'not-owed-any-more', 'overpaid', 'underpaid', 'not-matched'].includes(refund.reason),
    );
    must(sum(owed.map(({ dong }) => dong)) === payment.owedBack, `${name}: refunds do not add up to what is owed back`);
    const moves = events.filter(
      ({ dossierId, action, refs }) =>
        dossierId === payment.dossierId && action === 'confirm-payment' && refs.no === payment.no,
    );
    must(moves.length === (isPaid ? 1 : 0), `${name}: moved its dossier ${moves.length} times`);
  }

  // A provider sends back what two people decided, once: never more, and all of it that is called done.
  for (const { reference, refunded } of told) {
    const sent = refunds.filter((each) => each.reference === reference && each.method === 'provider');
    const dongOf = (...statuses: string[]) =>
      sum(sent.filter(({ status }) => statuses.includes(status)).map(({ dong }) => dong));
    must(refunded >= dongOf('done', 'sent'), `${reference}: called sent back, and was not`);
    must(refunded <= dongOf('done', 'sent', 'in-doubt'), `${reference}: ${refunded} đ were sent back`);
  }
  for (const { askedBy, approvedBy, id } of refunds)
    must(approvedBy === undefined || approvedBy !== askedBy, `${id}: one person decided alone`);

  // Every đồng received is on a receipt that stands, owed or sent back, or with a person.
  const received =
    sum(told.map(({ debited }) => debited)) +
    sum(monies.filter(({ way }) => way !== 'vnpay').map(({ dong }) => dong)) +
    listed;
  const onReceipts = sum(receipts.filter(({ status }) => status === 'standing').map(({ dong }) => dong));
  const back = sum(refunds.filter(({ status }) => !['proposed', 'rejected'].includes(status)).map(({ dong }) => dong));
  const withPeople =
    sum(doubts.map(({ dong, came = dong }) => came)) -
    sum(
      doubts
        .filter(({ reference }) => told.every((each) => each.reference !== reference || each.debited === 0))
        .map(({ dong, came = dong }) => came),
    ) +
    listed;
  must(
    received === onReceipts + back + withPeople,
    `received ${received}, receipts ${onReceipts}, back ${back}, listed ${withPeople}`,
  );

  for (const { id, status } of dossiers) {
    const history = events.filter(({ dossierId }) => dossierId === id).sort((one, other) => one.seq - other.seq);
    must(verifyChain(history.map(strip), sha256hex), `${id}: its history does not hold together`);
    const own = payments.filter(({ dossierId }) => dossierId === id);
    const open = own.some(({ status: each }) =>
      ['due', 'pending', 'failed', 'expired', 'awaiting-reconciliation'].includes(each),
    );
    must(!(beyond.includes(status) && open && own.length === 1), `${id}: ${status} with a fee to be paid`);
    must(
      !['withdrawn', 'declined', 'stopped', 'refused'].includes(status) || !open,
      `${id}: ended, and still asks for a fee`,
    );
  }
  return found;
};

/** The event as it was sealed, without what the table adds. */
const strip = (event: DossierEvent): DossierEvent => {
  const { PK: _p, SK: _s, type: _t, ...sealed } = event as DossierEvent & Record<'PK' | 'SK' | 'type', string>;
  return sealed;
};
