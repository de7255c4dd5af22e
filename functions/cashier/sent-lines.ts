import { Refusal } from '#shared/errors.ts';
import type { Violation } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Account } from '#shared/payment/collector.ts';
import { bareAccount } from '#shared/payment/statement/bare-account.ts';
import { lineKey } from '#shared/payment/statement/line-key.ts';
import { transferMark } from '#shared/payment/statement/same-transfer.ts';
import type { StatementLine } from '#shared/payment/statement/statement.ts';
import { cashViolationWords } from '#shared/words/cash.ts';
import { fill } from '#shared/words/text.ts';
import type { Deps } from '../deps.ts';
import type { Call } from '../http/call.ts';
import { sha256hex } from '../sha256hex.ts';

/** A line with the key it is known by for ever, and the mark of transfers it may be one of. */
export type KeyedLine = { id: string; mark: string; line: StatementLine };

const violationsOf = (lines: readonly StatementLine[], account: string, today: string): Violation[] =>
  lines.flatMap((line, at) => [
    ...(line.account !== undefined && line.account !== account
      ? [
          {
            path: `lines.${at}.account`,
            rule: 'other-statement',
            message: fill(cashViolationWords['other-statement'], { account: line.account }),
          },
        ]
      : []),
    ...(line.at > today ? [{ path: `lines.${at}.at`, rule: 'not-yet', message: cashViolationWords['not-yet'] }] : []),
  ]);

/** The lines of a call, of this account, each with its key; refuses 'invalid' those of another account or of a day that has not come. */
export const keyedLines = (
  { now }: Deps,
  { bin, number }: Account,
  sent: Call<'importStatement'>['body']['lines'],
): KeyedLine[] => {
  const account = bareAccount(number);
  const lines = sent.map(({ bankReference, account: said, alike, ...line }) => ({
    alike,
    line: {
      ...line,
      ...(said !== undefined && { account: bareAccount(said) }),
      ...(bankReference !== undefined && { bankReference }),
    },
  }));
  const violations = violationsOf(
    lines.map(({ line }) => line),
    account,
    localDate(now()),
  );
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  const hash = (text: string) => sha256hex(`${bin} ${text}`);
  return lines.map(({ line, alike }) => ({
    id: lineKey(line, { alike, account }, hash),
    mark: hash(transferMark(line, account)),
    line: { ...line, account },
  }));
};
