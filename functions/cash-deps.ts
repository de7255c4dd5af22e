import type { Container } from './deps.ts';
import type { PaymentEnvironment } from './environment.ts';
import type { PayingDeps } from './paying/deps.ts';
import { payingDepsAt } from './paying-deps.ts';
import { bankLines } from './store/bank-lines.ts';
import type { BankLines } from './store/bank-lines.ts';
import { cashBooks } from './store/cash-books.ts';
import type { CashBooks } from './store/cash-books.ts';
import { reconciliations } from './store/reconciliations.ts';
import type { Reconciliations } from './store/reconciliations.ts';
import { remittanceStore } from './store/remittances.ts';
import type { Remittances } from './store/remittances.ts';

/** What cashiers, and the night that checks their money, may touch besides those who take payments. */
export type CashDeps = PayingDeps & {
  bankLines: BankLines;
  cashBooks: CashBooks;
  reconciliations: Reconciliations;
  remittances: Remittances;
};

/** Deps for cashiers. */
export const cashDepsAt = (environment: PaymentEnvironment): ((container: Container, at: string) => CashDeps) => {
  const payingAt = payingDepsAt(environment);
  return (container, at) => {
    const { table, random } = container;
    return {
      ...payingAt(container, at),
      bankLines: bankLines(table, random),
      cashBooks: cashBooks(table, random),
      reconciliations: reconciliations(table),
      remittances: remittanceStore(table, random),
    };
  };
};
