import type { StatementLine } from '#shared/payment/statement/statement.ts';
import { bareAccount } from '#shared/payment/statement/bare-account.ts';

type Account = { id: string; number: string; validFrom: string; validTo?: string | undefined };

/**
 * The account a statement is surely of: the one it names, or else the only one that was in use on any of its days. Undefined where only a person
 * knows, since lines that are read for a wrong account count there for ever.
 */
export const accountFor = <Own extends Account>(
  accounts: readonly Own[],
  lines: readonly Pick<StatementLine, 'account' | 'at'>[],
): Own | undefined => {
  const said = lines.find(({ account }) => account !== undefined)?.account;
  if (said !== undefined) return accounts.find(({ number }) => bareAccount(number) === said);
  const days = lines.map(({ at }) => at).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const inUse = accounts.filter(
    ({ validFrom, validTo }) => validFrom <= last && (validTo === undefined || first <= validTo),
  );
  return inUse.length === 1 ? inUse[0] : undefined;
};
