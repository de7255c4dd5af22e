import type { Disturbances } from './disturbances.ts';
import type { IpnBook } from './ipn-book.ts';
import type { IpnCourier } from './ipn-courier.ts';
import type { Ledger } from './ledger.ts';

/** What every endpoint of the sandbox may touch. */
export type Provider = {
  readonly ledger: Ledger;
  readonly book: IpnBook;
  readonly courier: IpnCourier;
  readonly disturbances: Disturbances;
  /** Milliseconds of the sandbox's time. */
  readonly now: () => number;
  /** The secret that a terminal signs with. */
  readonly secretOf: (terminal: string) => string;
};

/** What a terminal's code (vnp_TmnCode) looks like; every one that does is known. */
export const terminalCode = /^[A-Z0-9]{8}$/;
