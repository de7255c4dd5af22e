import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt, Money } from '#shared/payment/attempt.ts';
import { reconcile } from '#shared/payment/reconcile.ts';
import type { DayOfMoney, DifferenceKind } from '#shared/payment/day-differences.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import type { Refund } from '#shared/payment/refund.ts';
import { aReceipt } from '#test/support/a-receipt.ts';

const date = '2026-11-23';
const at = `${date}T02:00:00.000Z`;

/** What came once: for a payment of which so much went back, or for nothing. */
type Came = { dong: number; back: number; toRefund: boolean };
const came: fc.Arbitrary<Came> = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([dong, toRefund, share]) => ({ dong, toRefund, back: Math.floor(dong * share) }));

const idOf = (no: number) => `01990b6e-5c1a-7c3e-8f44-${String(no).padStart(12, '0')}`;
const aRefund = (id: string, dong: number, changes: Partial<Refund>): Refund => ({
  ...{ id, version: 1, status: 'due', dong, reason: 'reduced', reference: id, way: 'vnpay', collectorId: 'a' },
  ...{ createdAt: at, updatedAt: at },
  ...changes,
});

/** Books that are right, as payments, receipts and refunds are kept. */
const booksOf = (all: readonly Came[]): DayOfMoney => {
  const monies: Money[] = [];
  const payments: Payment[] = [];
  const receipts: Receipt[] = [];
  const refunds: Refund[] = [];
  const openRefunds: Refund[] = [];
  all.forEach(({ dong, back, toRefund }, place) => {
    const [dossierId, reference] = [idOf(place), `MC${place}`];
    const way = 'vnpay' as const;
    const common = { reference, key: way, way, dong, at, proof: 'callback', collectorId: 'a', accountId: 'x' } as const;
    if (toRefund) {
      const refund = aRefund(`r${place}`, dong, { reason: 'paid-twice', dossierId, no: 1 });
      refunds.push(refund);
      openRefunds.push(refund);
      monies.push({ ...common, allotments: [{ to: 'refund', refundId: refund.id, dong }] });
      return;
    }
    monies.push({ ...common, allotments: [{ to: 'payment', dossierId, no: 1, dong }] });
    const stands = dong - back;
    const receipt = { serial: '01BLP0-001/26E', year: 2026, number: place + 1, dong: stands };
    payments.push({
      ...{ dossierId, no: 1, version: 2, dong, lines: [], serviceVersion: 1, collectorId: 'a', accountId: 'x' },
      status: stands === 0 ? 'refund-due' : 'paid',
      createdAt: at,
      updatedAt: at,
      paidAt: at,
      paidBy: { way, reference },
      owedBack: back,
      refunded: 0,
      ...(stands > 0 && { receipt }),
    });
    if (stands > 0) receipts.push(aReceipt({ ...receipt, dossierId, paymentNo: 1, at, reference }));
    if (back > 0) openRefunds.push(aRefund(`b${place}`, back, { dossierId, no: 1 }));
  });
  return {
    date,
    at: '2026-11-24T01:00:00.000Z',
    monies,
    payments,
    refunds,
    openRefunds,
    receipts,
    ofDay: receipts,
    attempts: [],
    lines: [],
    older: { payments: [], monies: [] },
  };
};

const kindsIn = (books: DayOfMoney): DifferenceKind[] => [
  ...new Set(reconcile(books).differences.map(({ kind }) => kind)),
];

describe('a day that is held against what stands for it', () => {
  it('adds up: what came is on receipts that stand, or goes back', () => {
    fc.assert(
      fc.property(fc.array(came, { maxLength: 20 }), (all) => {
        const { came: sum, receipted, refunds, differences } = reconcile(booksOf(all));
        expect(differences).toEqual([]);
        expect(sum).toEqual({ count: all.length, dong: all.reduce((dong, each) => dong + each.dong, 0) });
        expect(receipted.dong + refunds.dong).toBe(sum.dong);
      }),
    );
  });

  /** Each takes one thing away, or changes its amount; answers whether it could. */
  const losses: Record<string, (books: DayOfMoney) => DayOfMoney> = {
    'a payment': (books) => ({ ...books, payments: books.payments.slice(1) }),
    'a refund': (books) => ({ ...books, refunds: books.refunds.slice(1) }),
    'a refund that is open': (books) => ({
      ...books,
      openRefunds: books.openRefunds.filter(
        ({ id }) => id !== books.openRefunds.find((each) => each.reason === 'reduced')?.id,
      ),
    }),
    'a receipt': (books) => ({ ...books, receipts: books.receipts.slice(1) }),
    'a receipt’s right amount': (books) => ({
      ...books,
      receipts: books.receipts.map((receipt, place) =>
        place === 0 ? { ...receipt, dong: receipt.dong + 1 } : receipt,
      ),
    }),
    'the receipt a payment names': (books) => ({
      ...books,
      payments: books.payments.map(({ receipt: _, ...payment }, place) =>
        place === 0 ? payment : books.payments[place]!,
      ),
    }),
    'a part of money': (books) => ({
      ...books,
      monies: books.monies.map((money, place) => (place === 0 ? { ...money, dong: money.dong + 1 } : money)),
    }),
  };
  it.each(Object.entries(losses))('tells that %s is lost', (_, lose) => {
    fc.assert(
      fc.property(fc.array(came, { minLength: 1, maxLength: 8 }), (all) => {
        const books = booksOf(all);
        const lost = lose(books);
        fc.pre(JSON.stringify(lost) !== JSON.stringify(books));
        expect(kindsIn(lost).length).toBeGreaterThan(0);
      }),
    );
  });

  it('holds payments of other days that are not over against their receipts, refunds and money', () => {
    fc.assert(
      fc.property(fc.array(came, { minLength: 1, maxLength: 8 }), (all) => {
        const { payments, monies, receipts, openRefunds, refunds } = booksOf(all);
        const older = { ...booksOf([]), receipts, openRefunds, refunds, older: { payments, monies } };
        expect(reconcile(older)).toMatchObject({ came: { count: 0, dong: 0 }, differences: [] });
        fc.pre(payments.length > 0);
        expect(kindsIn({ ...older, older: { payments, monies: [] } })).toEqual(['money-missing']);
        const [first] = payments;
        const wrong = { ...first!, owedBack: first!.owedBack === 0 ? 1 : 0 };
        expect(kindsIn({ ...older, older: { monies, payments: [wrong] } })).toContain('refund-differs');
      }),
    );
  });

  it('lists what waits for a person: open lines, and attempts in doubt at the amount that came', () => {
    const books = booksOf([]);
    const line = {
      id: 'l',
      version: 1,
      status: 'open',
      collectorId: 'a',
      accountId: 'x',
      at: date,
      dong: 700,
    } as const;
    const kept = { ...line, purpose: '', digest: '', importedAt: at };
    const attempt: Attempt = {
      ...{ reference: 'MC1', version: 1, status: 'in-doubt', way: 'vnpay', terminal: 'T', dong: 8000, parts: [] },
      ...{ collectorId: 'a', accountId: 'x', createdAt: at, expiresAt: books.at, queries: 0 },
    };
    expect(
      reconcile({
        ...books,
        lines: [kept, { ...kept, reason: 'perhaps-known' }],
        attempts: [{ ...attempt, came: 9000 }, attempt],
      }).listed,
    ).toEqual({ count: 3, dong: 17_700 });
  });

  it('says so where a list goes on beyond what is read of it', () => {
    expect(reconcile({ ...booksOf([]), unseen: ['receipts-due', 'lines'] }).differences).toEqual([
      { kind: 'not-all-seen', about: 'receipts-due', wanted: 0, found: 0 },
      { kind: 'not-all-seen', about: 'lines', wanted: 0, found: 0 },
    ]);
  });

  it('says so where what came is more than what stands for it', () => {
    const books = booksOf([{ dong: 8000, back: 3000, toRefund: false }]);
    const receipts = books.receipts.map((receipt) => ({ ...receipt, status: 'void' as const }));
    expect(reconcile({ ...books, receipts }).differences).toContainEqual({
      kind: 'sums-differ',
      about: date,
      wanted: 8000,
      found: 3000,
    });
  });

  it('tells of a receipt without money, and of an attempt nobody decides for more than a day', () => {
    const books = booksOf([]);
    expect(kindsIn({ ...books, ofDay: [aReceipt({})] })).toEqual(['receipt-without-money']);
    expect(kindsIn({ ...books, ofDay: [aReceipt({ status: 'void' })] })).toEqual([]);
    const attempt: Attempt = {
      reference: 'MC1',
      version: 1,
      status: 'in-doubt',
      way: 'vnpay',
      terminal: 'DEMOTMN1',
      dong: 1,
      parts: [],
      collectorId: 'a',
      accountId: 'x',
      createdAt: at,
      expiresAt: at,
      queries: 0,
    };
    expect(kindsIn({ ...books, attempts: [{ ...attempt, expiresAt: '2026-11-23T00:59:00.000Z' }] })).toEqual([
      'attempt-open',
    ]);
    expect(kindsIn({ ...books, attempts: [{ ...attempt, expiresAt: '2026-11-23T01:01:00.000Z' }] })).toEqual([]);
    const paid: Attempt = {
      ...attempt,
      status: 'paid',
      contradicted: { code: '00/04', dong: 1, at: '2026-11-23T00:59:00.000Z' },
    };
    expect(kindsIn({ ...books, attempts: [paid] })).toEqual(['attempt-open']);
  });
});
