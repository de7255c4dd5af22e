import { Refusal } from '#shared/errors.ts';
import type { LineOutcome } from '#shared/api/cash-views.ts';
import type { BankLine } from '#shared/payment/bank-line.ts';
import { referencesIn } from '#shared/payment/reference.ts';
import { matchLine } from '#shared/payment/statement/match-line.ts';
import type { Match } from '#shared/payment/statement/match-line.ts';
import type { CashDeps } from '../cash-deps.ts';
import { takeIn } from '../paying/take-in.ts';
import type { PaymentWrite, Tried } from '../store/payments.ts';
import type { KeyedLine } from './sent-lines.ts';

/** Where lines come from: whose they are, which file has them, and on whose duty they are taken in. */
export type Source = Pick<BankLine, 'collectorId' | 'accountId' | 'digest'> & {
  onDuty: NonNullable<PaymentWrite['onDuty']>;
};

/** The attempts a purpose names, as they stand now. */
const namedAttempts = async ({ payments }: CashDeps, purpose: string): Promise<Tried[]> => {
  const found = await Promise.all(referencesIn(purpose).map((reference) => payments.attempt(reference)));
  return found.filter((tried) => tried !== undefined);
};

const keptAs = (deps: CashDeps, { id, line }: KeyedLine, { onDuty: _, ...source }: Source, match: Match): BankLine => {
  const { at, dong, purpose, bankReference } = line;
  const [first, ...others] = referencesIn(purpose);
  return {
    ...source,
    id,
    version: 1,
    status: match.outcome === 'matched' ? 'matched' : 'open',
    ...{ at, dong, purpose },
    ...(bankReference !== undefined && { bankReference }),
    ...(match.outcome === 'unmatched' && { reason: match.reason }),
    ...(match.outcome === 'unmatched' && match.difference !== undefined && { difference: match.difference }),
    ...(first !== undefined && others.length === 0 && { reference: first }),
    importedAt: deps.now(),
  };
};

/** What is said of a line that was kept. */
const outcomeOf = (row: number, { status, reference }: BankLine, match: Match): LineOutcome => ({
  row,
  outcome: status === 'matched' ? 'matched' : 'unmatched',
  ...(reference !== undefined && { reference }),
  ...(match.outcome === 'unmatched' && { message: match.message }),
});

/**
 * Takes in one line of a statement, once for ever: one that matches pays its request, any other is listed for a person. `known` where it had
 * been taken in before. Refuses 'wrong-role', 'too-busy'.
 */
export const takeLine = async (deps: CashDeps, keyed: KeyedLine, source: Source): Promise<LineOutcome> => {
  const { id, line } = keyed;
  const named = await namedAttempts(deps, line.purpose);
  const match = matchLine(
    line,
    named.map(({ attempt: { reference, terminal, dong, status } }) => ({
      ...{ reference, terminal, dong },
      isPaid: status === 'paid',
    })),
  );
  const kept = keptAs(deps, keyed, source, match);
  const beside = { line: kept, onDuty: source.onDuty };
  const tried = match.outcome === 'matched' && named.find(({ attempt }) => attempt.reference === match.reference);
  if (tried) {
    const { bankReference } = line;
    const transaction = bankReference === undefined ? {} : { transaction: bankReference };
    const arrival = { key: id, proof: 'statement', at: deps.now(), ...transaction } as const;
    try {
      const { is } = await takeIn(deps, tried, arrival, beside);
      return is === 'new' ? outcomeOf(line.row, kept, match) : { row: line.row, outcome: 'known' };
    } catch (error) {
      // Another call took the very line in meanwhile.
      if (error instanceof Refusal && error.code === 'changed-meanwhile') return { row: line.row, outcome: 'known' };
      throw error;
    }
  }
  const failing = await deps.payments.write(beside);
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  return failing.length > 0 ? { row: line.row, outcome: 'known' } : outcomeOf(line.row, kept, match);
};
