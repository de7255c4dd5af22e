import { Refusal } from '#shared/errors.ts';
import type { LineOutcome } from '#shared/api/cash-views.ts';
import type { BankLine } from '#shared/payment/bank-line.ts';
import { referencesIn } from '#shared/payment/reference.ts';
import { matchLine } from '#shared/payment/statement/match-line.ts';
import type { Match } from '#shared/payment/statement/match-line.ts';
import { toldBefore } from '#shared/payment/statement/same-transfer.ts';
import type { AlikeTransfers } from '#shared/payment/statement/same-transfer.ts';
import { unmatchedWords } from '#shared/words/statements.ts';
import { fill } from '#shared/words/text.ts';
import type { CashDeps } from '../cash-deps.ts';
import { takeIn } from '../paying/take-in.ts';
import type { Beside } from '../paying/take-in.ts';
import { lineText } from './line-text.ts';
import { namedAttempts } from './named-attempts.ts';
import type { PaymentWrite } from '../store/payment-write.ts';
import type { Tried } from '../store/payments.ts';
import type { KeyedLine } from './sent-lines.ts';

/** Where lines come from: whose they are, which file has them, and on whose duty they are taken in. */
export type Source = Pick<BankLine, 'collectorId' | 'accountId' | 'digest'> & {
  /** All of the collector's, as `<BIN>/<number>`. */
  accounts: readonly string[];
  onDuty: NonNullable<PaymentWrite['onDuty']>;
};

/** What a line came to: the request it pays, or why nobody's; or the line read before whose transfer it may be. */
type Found = { match: Match; mayBe?: BankLine };

const keptAs = (
  deps: CashDeps,
  { id, line }: KeyedLine,
  { onDuty: _, accounts: _a, ...source }: Source,
  { match, mayBe }: Found,
): BankLine => {
  const { at, dong, purpose, bankReference } = line;
  const [first, ...others] = referencesIn(purpose);
  const difference = match.outcome === 'unmatched' ? match.difference : match.excess;
  return {
    ...source,
    id,
    version: 1,
    status: match.outcome === 'matched' ? 'matched' : 'open',
    ...{ at, dong, purpose },
    ...(bankReference !== undefined && { bankReference }),
    ...(match.outcome === 'unmatched' && { reason: match.reason }),
    ...(difference !== undefined && { difference }),
    ...(first !== undefined && others.length === 0 && { reference: first }),
    ...(mayBe && { mayBe: mayBe.id }),
    importedAt: deps.now(),
  };
};

/** What is said of a line that was kept. */
const outcomeOf = (row: number, { status, reference }: BankLine, match: Match): LineOutcome => ({
  row,
  outcome: status === 'matched' ? 'matched' : 'unmatched',
  ...(reference !== undefined && { reference }),
  ...(match.message && { message: match.message }),
});

/** What a line pays, unless it may be the transfer of another line: then a person says so. */
const found = async (
  deps: CashDeps,
  { line }: KeyedLine,
  { accounts }: Source,
  named: readonly Tried[],
  as: string | undefined,
): Promise<Found> => {
  const mayBe = as === undefined ? undefined : await deps.bankLines.get(as);
  if (mayBe) {
    const message = fill(unmatchedWords['perhaps-known'], { other: lineText(mayBe) });
    return { mayBe, match: { outcome: 'unmatched', reason: 'perhaps-known', message } };
  }
  const asked = named.map(({ attempt: { reference, terminal, dong, status } }) => ({
    ...{ reference, terminal, dong },
    isPaid: status === 'paid',
  }));
  return { match: matchLine(line, asked, accounts) };
};

/** Money, payment and line where it pays something, else the line alone; false where something moved meanwhile. Refuses 'wrong-role', 'too-busy'. */
const taken = async (
  deps: CashDeps,
  { id, line }: KeyedLine,
  { accountId }: Source,
  tried: Tried | undefined,
  beside: Beside,
): Promise<boolean> => {
  if (!tried) {
    const failing = await deps.payments.write(beside);
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    return failing.length === 0;
  }
  const { bankReference, dong } = line;
  const transaction = bankReference === undefined ? {} : { transaction: bankReference };
  const arrival = { ...{ key: id, dong, accountId, at: deps.now(), ...transaction }, proof: 'statement' } as const;
  try {
    return (await takeIn(deps, tried, arrival, beside)).is === 'new';
  } catch (error) {
    if (error instanceof Refusal && error.code === 'changed-meanwhile') return false;
    throw error;
  }
};

const none = (mark: string): AlikeTransfers => ({ mark, version: 0, transfers: [] });

/** So often a line is tried again where another call took in one like it meanwhile. */
const rounds = 8;

/**
 * Takes in one line of a statement, once for ever: one that matches pays its request, any other is listed for a person. `known` where it had
 * been taken in before, also from an export that has bank references where this has none, or the other way about. `read` is what was alike a moment
 * ago, to spare a read. Refuses 'wrong-role', 'too-busy'.
 */
export const takeLine = async (
  deps: CashDeps,
  keyed: KeyedLine,
  source: Source,
  read: AlikeTransfers | undefined,
): Promise<LineOutcome> => {
  const { id, mark, line } = keyed;
  const { row } = line;
  const { onDuty } = source;
  for (let round = 0; round < rounds; round += 1) {
    const [before = none(mark)] = round === 0 && read ? [read] : await deps.bankLines.alike([mark]);
    const told = toldBefore(before.transfers, id, line);
    const alike = { mark, version: before.version + 1, transfers: told.transfers };
    if (told.is === 'known') {
      const isNew = told.as !== id;
      if (!isNew || (await taken(deps, keyed, source, undefined, { alike, onDuty }))) return { row, outcome: 'known' };
      continue;
    }
    const named = await namedAttempts(deps, line.purpose);
    const { match, mayBe } = await found(deps, keyed, source, named, told.as);
    const kept = keptAs(deps, keyed, source, { match, ...(mayBe && { mayBe }) });
    const tried =
      match.outcome === 'matched' ? named.find(({ attempt }) => attempt.reference === match.reference) : undefined;
    if (await taken(deps, keyed, source, tried, { line: kept, alike, onDuty })) return outcomeOf(row, kept, match);
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};
