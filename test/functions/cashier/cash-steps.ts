import { randomUUID } from 'node:crypto';
import type { BegunPayment } from '#shared/api/payment-views.ts';
import type { CashDay, LineOutcome, OpenRefund, Taken } from '#shared/api/cash-views.ts';
import type { BankLine } from '#shared/payment/bank-line.ts';
import { gapsIn, violationsOf as brokenIn } from '../paying/invariants.ts';
import type { Books } from '../paying/invariants.ts';
import { aFiled, done } from '../paying/steps.ts';
import type { MoneyWorld, Transaction } from '../paying/world.ts';

type Problem = {
  code?: string;
  words?: { detail: { vi: string; en: string } };
  violations?: { path: string; rule: string; message: { vi: string; en: string } }[];
};
export const codeOf = ({ body }: { body: unknown }): string | undefined => (body as Problem).code;
export const detailOf = ({ body }: { body: unknown }) => (body as Problem).words?.detail;
export const violationsOf = ({ body }: { body: unknown }) => (body as Problem).violations ?? [];
export const rulesOf = (reply: { body: unknown }): string[] => violationsOf(reply).map(({ rule }) => rule);

/** A cashier takes 24.000 đ in cash for a dossier's only fee, unless it is said otherwise. */
export const take = (
  world: MoneyWorld,
  dossierId: string,
  {
    as = 'cashier',
    key = randomUUID(),
    no = '1',
    ...body
  }: Record<string, unknown> & { as?: string; key?: string; no?: string } = {},
) =>
  world.call<Taken>('takeAtCounter', {
    as,
    key,
    params: { dossierId, no },
    body: { method: 'cash', dong: 24_000, ...body },
  });

export const dayOf = (world: MoneyWorld, date = '2026-11-23', as = 'cashier') =>
  done(world.call<CashDay>('getCashDay', { as, params: { date } }));

/** A dossier that waits for a transfer of 24.000 đ, and the reference its purpose must name. */
export const aTransfer = async (world: MoneyWorld) => {
  const dossierId = await aFiled(world, 'thu-khi-nop');
  const { reference } = await done(
    world.call<BegunPayment>('beginPayment', {
      as: 'citizen',
      body: { payments: [{ dossierId, no: 1 }], way: 'vietqr', locale: 'vi' },
    }),
  );
  return { dossierId, reference };
};

export type Line = {
  at?: string;
  dong?: number;
  purpose: string;
  bankReference?: string;
  account?: string;
  alike?: number;
};

/** The SHA-256 a device would send of a file: any 64 hex digits will do. */
export const aDigest = (): string => (randomUUID() + randomUUID()).replaceAll('-', '');

/** Sends lines of a statement, as one part unless it is said otherwise. */
export const sendLines = (
  world: MoneyWorld,
  lines: readonly Line[],
  {
    as = 'cashier',
    key = randomUUID(),
    ...more
  }: { as?: string; key?: string; accountId?: string; digest?: string; part?: number; of?: number } = {},
) =>
  world.call<{ lines: LineOutcome[] }>('importStatement', {
    as,
    key,
    body: {
      accountId: 'thu-phi',
      digest: aDigest(),
      name: 'sao-ke.csv',
      part: 1,
      of: 1,
      ...more,
      lines: lines.map((line, at) => ({ row: at + 2, at: '2026-11-23', dong: 24_000, alike: 1, ...line })),
    },
  });

export const openLines = async (world: MoneyWorld): Promise<BankLine[]> =>
  ((await world.all('bank-line')) as unknown as BankLine[]).filter(({ status }) => status === 'open');

export const refundsOf = async (world: MoneyWorld, as = 'cashier'): Promise<OpenRefund[]> =>
  (await done(world.call<{ refunds: OpenRefund[] }>('listRefunds', { as }))).refunds;

export const onRefund = (world: MoneyWorld, as: string, refundId: string, body: Record<string, unknown>) =>
  world.call<{ status: string }>('actOnRefund', { as, params: { refundId }, body });

/** Receipts that are due are issued. */
export const receiptsIssued = async (world: MoneyWorld): Promise<void> => {
  await world.later(2);
};

const types = ['attempt', 'money', 'payment', 'receipt', 'refund', 'event', 'dossier', 'receipt-counter'] as const;

/** Everything the table holds about money, read past the code under test. */
const allBooks = async (world: MoneyWorld): Promise<Books> => {
  const items = await world.all(...types);
  const of = <T>(type: (typeof types)[number]) => items.filter((item) => item.type === type) as unknown as T[];
  return {
    attempts: of('attempt'),
    monies: of('money'),
    payments: of('payment'),
    receipts: of('receipt'),
    refunds: of('refund'),
    events: of('event'),
    dossiers: of('dossier'),
    counters: of('receipt-counter'),
  };
};

/** What does not add up, in words: nothing, once receipts are issued. */
export const whatDiffers = async (world: MoneyWorld, told: readonly Transaction[] = []): Promise<string[]> => {
  const listed = (await openLines(world))
    .filter(({ reason }) => reason !== 'perhaps-known')
    .reduce((sum, { dong }) => sum + dong, 0);
  const books = await allBooks(world);
  return [...brokenIn(books, told, listed), ...gapsIn(books)];
};

/** What the provider's own ledger says of every attempt it knows of. */
export const toldOfAll = async (world: MoneyWorld): Promise<Transaction[]> => {
  const online = (await world.all('attempt')).filter(({ way }) => way === 'vnpay');
  const told = await Promise.all(online.map(({ reference }) => world.transaction(String(reference))));
  return told.filter((each) => each !== undefined);
};
