import type { MoneyWay } from '../payment/attempt.ts';

/** What the portal does by itself after an administrator's act, which `order` names: `agency/<unit>/<event>` `hours/<unit>` or `calendar/…`. No request brings it. */
export type SystemAction =
  | { type: 'transfer'; version: number; agencyId: string; receivingAgencyId: string; order: string }
  | { type: 're-date'; version: number; order: string }
  | { type: 'prepare-apology'; version: number; until: string }
  | { type: 'confirm-payment'; version: number; no: number; reference: string; way: MoneyWay; collectorId: string };
