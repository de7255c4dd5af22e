/** The ways to pay: who proves that money came. `counter` is a cashier. */
export const ways = ['vnpay', 'vietqr', 'counter'] as const;
export type Way = (typeof ways)[number];

/** The ways a payer takes alone. */
export const onlineWays = ['vnpay', 'vietqr'] as const;
export type OnlineWay = (typeof onlineWays)[number];

/**
 * So many fees at most in one go: their money, their dossiers with rows of lists and of the register, and the line of a statement that brings
 * it are written in one transaction of a hundred.
 */
export const mostTogether = 10;
