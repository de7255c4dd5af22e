import { stateDiagram } from '../state-diagram.ts';
import { paymentLifecycle, paymentMoves, paymentStatuses, paymentStatusWords } from './payment-lifecycle.ts';

/** The lifecycle of a payment, drawn. */
export const paymentDiagram = (): string =>
  stateDiagram({
    source: 'shared/payment/payment-lifecycle.ts',
    states: paymentStatuses.map((id) => ({ id, name: paymentStatusWords[id].en })),
    begins: { to: 'due', note: 'falls due' },
    moves: paymentStatuses.flatMap((from) =>
      paymentMoves.flatMap((move) => {
        const to = paymentLifecycle[from][move];
        return to === undefined ? [] : [{ from, to, note: move }];
      }),
    ),
  });
