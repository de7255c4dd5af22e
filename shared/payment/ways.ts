/** The ways to pay: who proves that money came. `counter` is a cashier. */
export const ways = ['vnpay', 'vietqr', 'counter'] as const;
export type Way = (typeof ways)[number];

/** The ways a payer takes alone. */
export const onlineWays = ['vnpay', 'vietqr'] as const;
export type OnlineWay = (typeof onlineWays)[number];
