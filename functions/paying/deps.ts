import type { Deps } from '../deps.ts';
import type { Provider } from '../gateway/payments/provider.ts';
import type { OnlineWay } from '#shared/payment/ways.ts';

/** What those may touch besides who ask for money or take it in. */
export type PayingDeps = Deps & { provider: (way: OnlineWay) => Provider };
