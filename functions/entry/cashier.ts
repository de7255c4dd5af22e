import { cashRoutes } from '#shared/api/routes-cash.ts';
import { refundRoutes } from '#shared/api/routes-refunds.ts';
import { statementRoutes } from '#shared/api/routes-statements.ts';
import { cashDepsAt } from '../cash-deps.ts';
import { actOnRefund } from '../cashier/act-on-refund.ts';
import { closeDay } from '../cashier/close-day.ts';
import { getCashDay } from '../cashier/get-cash-day.ts';
import { getRemittance } from '../cashier/get-remittance.ts';
import { importStatement } from '../cashier/import-statement.ts';
import { listRefunds } from '../cashier/list-refunds.ts';
import { listUnmatched } from '../cashier/list-unmatched.ts';
import { makeRemittance } from '../cashier/make-remittance.ts';
import { proposeRefund } from '../cashier/propose-refund.ts';
import { settleAttempt } from '../cashier/settle-attempt.ts';
import { settleLine } from '../cashier/settle-line.ts';
import { takeAtCounter } from '../cashier/take-at-counter.ts';
import { voidReceipt } from '../cashier/void-receipt.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment, paymentEnvironment } from '../http/environment.ts';

/** What cashiers call, and leaders who look after them. */
export const handler = entry<'cashier'>(
  openContainer(environment()),
  { ...cashRoutes, ...statementRoutes, ...refundRoutes },
  {
    actOnRefund,
    closeDay,
    getCashDay,
    getRemittance,
    importStatement,
    listRefunds,
    listUnmatched,
    makeRemittance,
    proposeRefund,
    settleAttempt,
    settleLine,
    takeAtCounter,
    voidReceipt,
  },
  cashDepsAt(paymentEnvironment()),
);
