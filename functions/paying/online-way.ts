import type { MoneyWay } from '#shared/payment/attempt.ts';
import { onlineWays } from '#shared/payment/ways.ts';
import type { OnlineWay } from '#shared/payment/ways.ts';

/** The way to pay of an attempt, where a payer took it alone. */
export const onlineWayOf = (way: MoneyWay): OnlineWay | undefined => onlineWays.find((each) => each === way);
