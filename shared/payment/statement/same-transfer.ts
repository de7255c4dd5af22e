import * as z from 'zod';
import { lazily } from '../../lazily.ts';
import { referencesIn } from '../reference.ts';
import { bareAccount } from './bare-account.ts';
import { bareText } from './line-key.ts';
import type { StatementLine } from './statement.ts';

/** A transfer that statements told of: by a line with the bank's reference, by one without, or by both; with its purpose to compare. */
export const ToldTransfer = lazily(() =>
  z.strictObject({ numbered: z.string().optional(), bare: z.string().optional(), purpose: z.string() }),
);
export type ToldTransfer = z.infer<typeof ToldTransfer>;

/** Transfers that might be one: of an account, a day, an amount, and the payment references they name, or else their purpose. */
export const AlikeTransfers = lazily(() =>
  z.strictObject({ mark: z.string(), version: z.int().min(0), transfers: z.array(ToldTransfer) }),
);
export type AlikeTransfers = z.infer<typeof AlikeTransfers>;

/** What makes transfers alike, whether or not an export has the bank's reference. `account` is whose statement it is. */
export const transferMark = ({ at, dong, purpose }: StatementLine, account: string): string => {
  const references = referencesIn(purpose).toSorted();
  return JSON.stringify([
    bareAccount(account),
    at,
    dong,
    ...(references.length > 0 ? references : [bareText(purpose)]),
  ]);
};

/** What a line is among what was told before: the very transfer of another line, perhaps that of another, or one that nobody told of. */
export type Told = { is: 'known' | 'perhaps' | 'new'; as?: string; transfers: ToldTransfer[] };

/**
 * Where a line belongs. One export of a bank has references and another none: a line of the one kind and a line of the other with the same
 * purpose are one transfer, as many times as both have it; with another purpose they may be one, which a person says. Pure.
 */
export const toldBefore = (
  transfers: readonly ToldTransfer[],
  id: string,
  { purpose, bankReference }: Pick<StatementLine, 'purpose' | 'bankReference'>,
): Told => {
  const [own, other] = bankReference === undefined ? (['bare', 'numbered'] as const) : (['numbered', 'bare'] as const);
  const said = bareText(purpose);
  if (transfers.some((each) => each[own] === id)) return { is: 'known', as: id, transfers: [...transfers] };
  const free = transfers.filter((each) => each[own] === undefined);
  const same = free.find((each) => each.purpose === said);
  if (same) {
    const both = transfers.map((each) => (each === same ? { ...each, [own]: id } : each));
    return { is: 'known', as: same[other] ?? id, transfers: both };
  }
  const as = free[0]?.[other];
  const added = [...transfers, { [own]: id, purpose: said }];
  return as === undefined ? { is: 'new', transfers: added } : { is: 'perhaps', as, transfers: added };
};
